package id.tepat.organisasi;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Duties and functions of a kind of jabatan, as its Perbup lays them down from a day on; shared by all units. */
@Entity
@Table(name = "uraian_tugas")
public class UraianTugas extends VersionedEntity {

    private static final int BUTIR_TERPANJANG = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "jenis_jabatan_id")
    private JenisJabatan jenis;

    @Column(name = "berlaku_mulai")
    private LocalDate berlakuMulai;

    private String dasar;

    @ElementCollection
    @CollectionTable(name = "uraian_tugas_butir", joinColumns = @JoinColumn(name = "uraian_tugas_id"))
    @OrderColumn(name = "urutan")
    @Column(name = "teks")
    private List<String> butir = new ArrayList<>();

    protected UraianTugas() {}

    /**
     * @param berlakuMulai first day
     * @param dasar        the Perbup, e.g. "Perbup Lumajang 70/2021 Pasal 8"
     * @param butir        the items in order, at least one
     */
    public UraianTugas(JenisJabatan jenis, LocalDate berlakuMulai, String dasar, List<String> butir) {
        this.jenis = Objects.requireNonNull(jenis);
        this.berlakuMulai = Objects.requireNonNull(berlakuMulai);
        ubah(dasar, butir);
    }

    /** Corrects what was typed; a new Perbup is a new uraian tugas with a day of its own. */
    public final void ubah(String dasarBaru, List<String> butirBaru) {
        List<String> bersih = butirBaru.stream().filter(satu -> satu != null && !satu.isBlank())
                .map(satu -> Teks.wajib("butir", satu, BUTIR_TERPANJANG)).toList();
        if (bersih.isEmpty()) {
            throw TidakSah.pada("butir", "Isi paling sedikit satu butir.");
        }
        this.dasar = Teks.wajib("dasar", dasarBaru, 300);
        this.butir = new ArrayList<>(bersih);
    }

    public JenisJabatan jenis() {
        return jenis;
    }

    public LocalDate berlakuMulai() {
        return berlakuMulai;
    }

    public String dasar() {
        return dasar;
    }

    public List<String> butir() {
        return List.copyOf(butir);
    }

    @Override
    public String objek() {
        return "Uraian tugas";
    }
}
