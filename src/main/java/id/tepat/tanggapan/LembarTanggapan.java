package id.tepat.tanggapan;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The official form an atasan ticks ("ruang disposisi/tanggapan"), as one kabupaten or kecamatan words it. */
@Entity
@Table(name = "lembar_tanggapan")
public class LembarTanggapan extends VersionedEntity {

    private String kode;

    private String nama;

    @Column(name = "berlaku_mulai")
    private LocalDate berlakuMulai;

    @OneToMany(mappedBy = "lembar", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    private List<PilihanTanggapan> pilihan = new ArrayList<>();

    protected LembarTanggapan() {}

    public LembarTanggapan(String kode, String nama, LocalDate berlakuMulai) {
        this.kode = kode;
        this.nama = nama;
        this.berlakuMulai = berlakuMulai;
    }

    /** Adds a box below the others. */
    public LembarTanggapan tambah(String kodePilihan, String label, ArahPilihan arah, String bagian) {
        pilihan.add(new PilihanTanggapan(this, pilihan.size() + 1, kodePilihan, label, arah, bagian));
        return this;
    }

    public Optional<PilihanTanggapan> pilihan(String kodePilihan) {
        return pilihan.stream().filter(satu -> satu.kode().equals(kodePilihan)).findFirst();
    }

    /**
     * The boxes of these codes.
     *
     * @throws TidakSah if none is ticked, or one is not on the form
     */
    public List<PilihanTanggapan> pilih(Set<String> kodePilihan) {
        List<GalatBidang> galat = kodePilihan.stream().filter(satu -> pilihan(satu).isEmpty())
                .map(satu -> new GalatBidang("pilihan", "Pilihan " + satu + " tidak ada pada lembar tanggapan.")).toList();
        if (kodePilihan.isEmpty()) {
            galat = List.of(new GalatBidang("pilihan", "Centang sekurang-kurangnya satu pilihan."));
        }
        if (!galat.isEmpty()) {
            throw new TidakSah(galat.get(0).pesan(), galat);
        }
        return pilihan.stream().filter(satu -> kodePilihan.contains(satu.kode())).toList();
    }

    /** The box that says the report is good and lets it go on. */
    public PilihanTanggapan baik() {
        return pilihan.stream().filter(satu -> satu.arah() == ArahPilihan.LANJUT).findFirst()
                .orElseThrow(() -> new TidakSah("Lembar tanggapan ini tidak punya pilihan yang meneruskan laporan."));
    }

    public String kode() {
        return kode;
    }

    public String nama() {
        return nama;
    }

    public List<PilihanTanggapan> pilihan() {
        return Collections.unmodifiableList(pilihan);
    }

    @Override
    public String objek() {
        return "Lembar tanggapan";
    }
}
