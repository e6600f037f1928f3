package id.tepat.tahap;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.StoredEntity;
import id.tepat.organisasi.Kelompok;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One step that a report or a Perjanjian Kinerja waited in: opened by the diagram, closed by a person's act. Lateness is
 * charged to the stage that held the case, so each has a term of its own.
 */
@Entity
@Table(name = "tahap")
public class Tahap extends StoredEntity {

    private String kunci;

    @Column(name = "laporan_id")
    private Long laporan;

    @Column(name = "perjanjian_id")
    private Long perjanjian;

    @Enumerated(EnumType.STRING)
    private Langkah langkah;

    @Enumerated(EnumType.STRING)
    private PemegangTahap pemegang;

    private String kelompok;

    @Column(name = "pengajuan_ke")
    private int pengajuanKe;

    @Column(name = "dibuka_pada")
    private Instant dibukaPada;

    private LocalDate mulai;

    private LocalDate tenggat;

    @Column(name = "ditutup_pada")
    private Instant ditutupPada;

    @Column(name = "ditutup_oleh")
    private String ditutupOleh;

    @Column(name = "ditutup_oleh_id")
    private Long ditutupOlehId;

    @Enumerated(EnumType.STRING)
    private ArahAlur arah;

    private String keputusan;

    private String catatan;

    protected Tahap() {}

    /**
     * @param kelompok    the group it waits for
     * @param pengajuanKe how often the report was submitted by then; 0 for a Perjanjian Kinerja
     */
    public Tahap(Perkara perkara, Langkah langkah, Kelompok kelompok, int pengajuanKe, Masa masa, Instant kini) {
        this.kunci = perkara.kunci();
        this.laporan = perkara.laporan();
        this.perjanjian = perkara.perjanjian();
        this.langkah = langkah;
        this.pemegang = PemegangTahap.dari(langkah);
        this.kelompok = kelompok.nama();
        this.pengajuanKe = pengajuanKe;
        this.mulai = masa.mulai();
        this.tenggat = masa.tenggat();
        this.dibukaPada = kini;
    }

    /** Closes the step with what was decided. */
    void tutup(Pelaku pelaku, ArahAlur ke, String putusan, String pesan, Instant kini) {
        this.ditutupPada = kini;
        this.ditutupOleh = pelaku.nama();
        this.ditutupOlehId = pelaku.pegawaiId();
        this.arah = ke;
        this.keputusan = putusan;
        this.catatan = pesan == null || pesan.isBlank() ? null : pesan.strip();
    }

    /** The calendar or an allowance changed. */
    public void pindahkan(LocalDate tenggatBaru) {
        this.tenggat = tenggatBaru;
    }

    /** What waits. */
    public Perkara perkara() {
        return Perkara.dari(kunci);
    }

    public Langkah langkah() {
        return langkah;
    }

    public PemegangTahap pemegang() {
        return pemegang;
    }

    /** The group it waits for. */
    public Kelompok kelompok() {
        return Kelompok.dari(kelompok);
    }

    /** How many submissions the report had when the step opened. */
    public int pengajuanKe() {
        return pengajuanKe;
    }

    public Instant dibukaPada() {
        return dibukaPada;
    }

    public Masa masa() {
        return new Masa(mulai, tenggat);
    }

    /** Last day allowed for this step. */
    public LocalDate tenggat() {
        return tenggat;
    }

    /** Null while it waits here. */
    public Instant ditutupPada() {
        return ditutupPada;
    }

    /** Name of who closed it. */
    public String ditutupOleh() {
        return ditutupOleh;
    }

    /** The pegawai who closed it; null where the account has none. */
    public Long ditutupOlehId() {
        return ditutupOlehId;
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
