package id.tepat.pelaporan;

import static id.tepat.pelaporan.StatusLaporan.DIAJUKAN;
import static id.tepat.pelaporan.StatusLaporan.DIBEBASKAN;
import static id.tepat.pelaporan.StatusLaporan.DIKEMBALIKAN;
import static id.tepat.pelaporan.StatusLaporan.DISERAHKAN;
import static id.tepat.pelaporan.StatusLaporan.DITANGGAPI;
import static id.tepat.pelaporan.StatusLaporan.KONSEP;
import static id.tepat.pelaporan.StatusLaporan.SELESAI;
import static id.tepat.pelaporan.StatusLaporan.TERVERIFIKASI;

import id.tepat.galat.Bentrok;
import id.tepat.galat.Teks;
import id.tepat.keamanan.Pelaku;
import id.tepat.proses.ArahAlur;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * How far a report has come. A value: each transition answers with the progress that follows, whole, or refuses with
 * {@link Bentrok} (or, where a reason is missing, {@link id.tepat.galat.TidakSah}).
 */
@Embeddable
public class KemajuanLaporan {

    private static final Set<StatusLaporan> DITULIS = Set.of(KONSEP, DIKEMBALIKAN);

    @Enumerated(EnumType.STRING)
    private StatusLaporan status = KONSEP;

    @Column(name = "diserahkan_oleh_id")
    private Long diserahkanOleh;

    @Column(name = "pengajuan_ke")
    private int pengajuanKe;

    @Column(name = "diajukan_pada")
    private Instant diajukanPada;

    @Column(name = "diajukan_terakhir_pada")
    private Instant diajukanTerakhirPada;

    @Column(name = "diajukan_oleh_id")
    private Long diajukanOleh;

    @Column(name = "selesai_pada")
    private Instant selesaiPada;

    private String nomor;

    @Column(name = "alasan_dibebaskan")
    private String alasanDibebaskan;

    /** Of a report that was just opened. */
    protected KemajuanLaporan() {}

    /** The same but for the status. */
    private KemajuanLaporan(KemajuanLaporan lama, StatusLaporan status) {
        this.status = status;
        this.diserahkanOleh = lama.diserahkanOleh;
        this.pengajuanKe = lama.pengajuanKe;
        this.diajukanPada = lama.diajukanPada;
        this.diajukanTerakhirPada = lama.diajukanTerakhirPada;
        this.diajukanOleh = lama.diajukanOleh;
        this.selesaiPada = lama.selesaiPada;
        this.nomor = lama.nomor;
        this.alasanDibebaskan = lama.alasanDibebaskan;
    }

    /** Handed to the unit's head for his signature. */
    KemajuanLaporan diserahkan(Pelaku oleh) {
        pastikanDitulis();
        KemajuanLaporan baru = new KemajuanLaporan(this, DISERAHKAN);
        baru.diserahkanOleh = oleh.pegawaiId();
        return baru;
    }

    /** Signed by the unit's head (that is the submission), or given back to its preparer. */
    KemajuanLaporan disahkan(ArahAlur arah, String catatan, Pelaku oleh, Instant kini) {
        if (status != DISERAHKAN) {
            throw new Bentrok("Laporan ini tidak sedang menunggu pengesahan.");
        }
        return arah == ArahAlur.LANJUT ? maju(oleh, kini) : dikembalikan("catatan", catatan);
    }

    /** Submitted by its owner. */
    KemajuanLaporan diajukan(Pelaku oleh, Instant kini) {
        pastikanDitulis();
        return maju(oleh, kini);
    }

    private KemajuanLaporan maju(Pelaku oleh, Instant kini) {
        KemajuanLaporan baru = new KemajuanLaporan(this, DIAJUKAN);
        baru.pengajuanKe++;
        baru.diajukanTerakhirPada = kini;
        baru.diajukanOleh = oleh.pegawaiId();
        baru.diajukanPada = diajukanPada == null ? kini : diajukanPada;
        return baru;
    }

    /** Answered by the atasan. */
    KemajuanLaporan ditanggapi(Rantai rantai, ArahAlur arah) {
        if (!rantai.ditanggapiDari(status)) {
            throw new Bentrok("Laporan ini tidak sedang menunggu tanggapan atasan.");
        }
        return new KemajuanLaporan(this, arah == ArahAlur.LANJUT ? DITANGGAPI : DIKEMBALIKAN);
    }

    /** Accepted or returned by the kabupaten. */
    KemajuanLaporan diverifikasi(Rantai rantai, ArahAlur arah, String alasan) {
        if (!rantai.diverifikasiDari(status)) {
            throw new Bentrok("Laporan ini tidak sedang menunggu verifikasi kabupaten.");
        }
        return arah == ArahAlur.LANJUT ? new KemajuanLaporan(this, TERVERIFIKASI) : dikembalikan("alasan", alasan);
    }

    /**
     * At the end of its chain.
     *
     * @param nomorBaru its number, unless it was finished and numbered before
     */
    KemajuanLaporan diselesaikan(Rantai rantai, String nomorBaru, Instant kini) {
        if (!rantai.selesaiDari(status)) {
            throw new Bentrok("Laporan ini belum sampai di akhir alurnya.");
        }
        KemajuanLaporan baru = new KemajuanLaporan(this, SELESAI);
        baru.selesaiPada = kini;
        baru.nomor = nomor == null ? nomorBaru : nomor;
        return baru;
    }

    /** Reopened: to be written again. */
    KemajuanLaporan dibukaKembali(String alasan) {
        if (status != SELESAI) {
            throw new Bentrok("Hanya laporan yang sudah selesai dapat dibuka kembali.");
        }
        KemajuanLaporan baru = dikembalikan("alasan", alasan);
        baru.selesaiPada = null;
        return baru;
    }

    /** Excused. */
    KemajuanLaporan dibebaskan(String alasan) {
        if (status == DIBEBASKAN) {
            throw new Bentrok("Laporan ini sudah dibebaskan.");
        }
        if (diajukanPada != null) {
            throw new Bentrok("Laporan yang sudah diajukan tidak dapat dibebaskan.");
        }
        KemajuanLaporan baru = new KemajuanLaporan(this, DIBEBASKAN);
        baru.alasanDibebaskan = Teks.wajib("alasan", alasan, 1000);
        return baru;
    }

    /** To be written again, never without a word why. */
    private KemajuanLaporan dikembalikan(String sel, String sebab) {
        Teks.wajib(sel, sebab, 4000);
        return new KemajuanLaporan(this, DIKEMBALIKAN);
    }

    /** Whether its writer may change the report now. */
    boolean sedangDitulis() {
        return DITULIS.contains(status);
    }

    /** Whether it has not been submitted since it was last in its writer's hands: written, or waiting for the head's signature. */
    public boolean belumDiajukan() {
        return sedangDitulis() || status == DISERAHKAN;
    }

    /** @throws Bentrok if he may not */
    void pastikanDitulis() {
        if (!sedangDitulis()) {
            throw new Bentrok("Laporan ini sedang tidak dapat diubah: statusnya " + status.nama().toLowerCase(Locale.ROOT) + ".");
        }
    }

    /** Whether its due date may still move. */
    boolean menungguPengajuan() {
        return diajukanPada == null && status != DIBEBASKAN;
    }

    public StatusLaporan status() {
        return status;
    }

    /** Pegawai who last handed the unit's report to its head; null before, and for every other report. */
    public Long diserahkanOleh() {
        return diserahkanOleh;
    }

    /** How often it was submitted. */
    public int pengajuanKe() {
        return pengajuanKe;
    }

    /** First submission, which decides punctuality; null before. */
    public Instant diajukanPada() {
        return diajukanPada;
    }

    public Instant diajukanTerakhirPada() {
        return diajukanTerakhirPada;
    }

    /** Pegawai who submitted it last; null before. */
    public Long diajukanOleh() {
        return diajukanOleh;
    }

    public Instant selesaiPada() {
        return selesaiPada;
    }

    /** Number of the finished report, kept when it is reopened; null before. */
    public String nomor() {
        return nomor;
    }

    public String alasanDibebaskan() {
        return alasanDibebaskan;
    }
}
