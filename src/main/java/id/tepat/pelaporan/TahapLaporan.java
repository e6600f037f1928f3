package id.tepat.pelaporan;

import id.tepat.keamanan.Pelaku;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One step a report waited in: opened by the diagram, closed by the person's act. Lateness is charged to the stage
 * that held the report, so each has a due date of its own.
 */
@Entity
@Table(name = "tahap_laporan")
public class TahapLaporan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "laporan_id")
    private LaporanKinerja laporan;

    @Enumerated(EnumType.STRING)
    private Langkah langkah;

    @Enumerated(EnumType.STRING)
    private PemegangTahap pemegang;

    @Column(name = "pengajuan_ke")
    private int pengajuanKe;

    @Column(name = "dibuka_pada")
    private Instant dibukaPada;

    private LocalDate tenggat;

    @Column(name = "ditutup_pada")
    private Instant ditutupPada;

    @Column(name = "ditutup_oleh")
    private String ditutupOleh;

    @Enumerated(EnumType.STRING)
    private ArahAlur arah;

    private String keputusan;

    private String catatan;

    protected TahapLaporan() {}

    public TahapLaporan(LaporanKinerja laporan, Langkah langkah, LocalDate tenggat, Instant kini) {
        this.laporan = laporan;
        this.langkah = langkah;
        this.pemegang = PemegangTahap.dari(langkah);
        this.pengajuanKe = laporan.kemajuan().pengajuanKe();
        this.tenggat = tenggat;
        this.dibukaPada = kini;
    }

    /** Closes the step with what was decided. */
    void tutup(Pelaku pelaku, ArahAlur ke, String putusan, String pesan, Instant kini) {
        this.ditutupPada = kini;
        this.ditutupOleh = pelaku.nama();
        this.arah = ke;
        this.keputusan = putusan;
        this.catatan = pesan == null || pesan.isBlank() ? null : pesan.strip();
    }

    void ubahTenggat(LocalDate baru) {
        this.tenggat = baru;
    }

    LaporanKinerja laporan() {
        return laporan;
    }

    public Langkah langkah() {
        return langkah;
    }

    public PemegangTahap pemegang() {
        return pemegang;
    }

    /** How many submissions the report had when the step opened. */
    public int pengajuanKe() {
        return pengajuanKe;
    }

    public Instant dibukaPada() {
        return dibukaPada;
    }

    /** Last day allowed for this step. */
    public LocalDate tenggat() {
        return tenggat;
    }

    /** Null while it waits here. */
    public Instant ditutupPada() {
        return ditutupPada;
    }

    public String ditutupOleh() {
        return ditutupOleh;
    }

    public ArahAlur arah() {
        return arah;
    }

    public String keputusan() {
        return keputusan;
    }

    public String catatan() {
        return catatan;
    }
}
