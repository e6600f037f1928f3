package id.tepat.tanggapan;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.StoredEntity;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.proses.ArahAlur;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** One answer of an atasan to one submission; never changed afterwards. */
@Entity
@Table(name = "tanggapan_atasan")
public class TanggapanAtasan extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "laporan_id")
    private LaporanKinerja laporan;

    @Column(name = "pengajuan_ke")
    private int pengajuanKe;

    private Instant waktu;

    @Column(name = "pegawai_id")
    private Long pegawaiId;

    private String nama;

    private String pilihan;

    private String catatan;

    @Enumerated(EnumType.STRING)
    private ArahAlur arah;

    @OneToMany(mappedBy = "tanggapan", cascade = CascadeType.ALL)
    private List<CatatanBagian> catatanBagian = new ArrayList<>();

    protected TanggapanAtasan() {}

    public TanggapanAtasan(LaporanKinerja laporan, List<PilihanTanggapan> dicentang, IsianTanggapan isian, ArahAlur arah,
                           Pelaku pelaku, Instant kini) {
        this.laporan = laporan;
        this.pengajuanKe = laporan.kemajuan().pengajuanKe();
        this.waktu = kini;
        this.pegawaiId = pelaku.pegawaiId();
        this.nama = pelaku.nama();
        this.pilihan = dicentang.stream().map(PilihanTanggapan::label).collect(Collectors.joining("; "));
        this.catatan = isian.catatan();
        this.arah = arah;
        isian.catatanBagian().forEach((bagian, teks) -> catatanBagian.add(new CatatanBagian(this, bagian, teks)));
    }

    public int pengajuanKe() {
        return pengajuanKe;
    }

    public Instant waktu() {
        return waktu;
    }

    public String nama() {
        return nama;
    }

    /** The ticked boxes as the form worded them then. */
    public String pilihan() {
        return pilihan;
    }

    public String catatan() {
        return catatan;
    }

    public ArahAlur arah() {
        return arah;
    }

    public List<CatatanBagian> catatanBagian() {
        return Collections.unmodifiableList(catatanBagian);
    }
}
