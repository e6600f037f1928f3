package id.tepat.pelaporan;

import static id.tepat.pelaporan.StatusLaporan.DIAJUKAN;
import static id.tepat.pelaporan.StatusLaporan.DIBEBASKAN;
import static id.tepat.pelaporan.StatusLaporan.DIKEMBALIKAN;
import static id.tepat.pelaporan.StatusLaporan.DITANGGAPI;
import static id.tepat.pelaporan.StatusLaporan.KONSEP;
import static id.tepat.pelaporan.StatusLaporan.SELESAI;
import static id.tepat.pelaporan.StatusLaporan.TERVERIFIKASI;

import id.tepat.galat.Bentrok;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Pengubah;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.proses.ArahAlur;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A report of one quarter, owed by a jabatan or by a perangkat daerah. It guards its own transitions:
 *
 * <pre>
 * KONSEP ── ajukan ──▶ DIAJUKAN ── tanggapi / verifikasi (in the order of its {@link Rantai}) ──▶ SELESAI
 *    ▲                    │                                                                         │
 *    └── (writes again) ◀─┴────────────── DIKEMBALIKAN ◀───────────────────────── bukaKembali ──────┘
 * </pre>
 *
 * A unit's report is first handed over ({@link #serahkan}), then signed by its head ({@link #sahkan}): that is its
 * submission. On time is what was <em>first</em> submitted before the due day ended (domain rule of Perbup Lumajang
 * 6/2018 Pasal 4, five working days); a return never takes that away. The report uses the Perjanjian Kinerja in force on
 * the quarter's last day.
 */
@Entity
@Table(name = "laporan_kinerja")
public class LaporanKinerja {

    private static final Set<StatusLaporan> DITULIS = Set.of(KONSEP, DIKEMBALIKAN);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long versi;

    @Column(name = "pemilik_kunci")
    private String pemilikKunci;

    @Enumerated(EnumType.STRING)
    private JenisLaporan jenis;

    @Enumerated(EnumType.STRING)
    private Rantai rantai;

    @Enumerated(EnumType.STRING)
    private StatusLaporan status = KONSEP;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "perangkat_daerah_id")
    private PerangkatDaerah perangkatDaerah;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "jabatan_id")
    private Jabatan jabatan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "perjanjian_id")
    private PerjanjianKinerja perjanjian;

    private int tahun;

    private int triwulan;

    private LocalDate tenggat;

    @Column(name = "menunggu_pengesahan")
    private boolean menungguPengesahan;

    @Column(name = "pengajuan_ke")
    private int pengajuanKe;

    @Column(name = "diajukan_pada")
    private Instant diajukanPada;

    @Column(name = "diajukan_terakhir_pada")
    private Instant diajukanTerakhirPada;

    @Column(name = "diajukan_oleh_id")
    private Long diajukanOleh;

    @Column(name = "dibuka_pada")
    private Instant dibukaPada;

    @Column(name = "selesai_pada")
    private Instant selesaiPada;

    private String nomor;

    @Column(name = "alasan_dibebaskan")
    private String alasanDibebaskan;

    @Embedded
    private Pengubah pengubah;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "narasi_laporan", joinColumns = @JoinColumn(name = "laporan_id"))
    @MapKeyColumn(name = "bagian")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "teks")
    private Map<BagianNarasi, String> narasi = new HashMap<>();

    @OneToMany(mappedBy = "laporan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    private List<RealisasiIndikator> realisasi = new ArrayList<>();

    protected LaporanKinerja() {}

    private LaporanKinerja(JenisLaporan jenis, Rantai rantai, PerangkatDaerah unit, Jabatan jabatan, Triwulan masa,
                           Tenggat tenggat, Instant kini) {
        this.jenis = jenis;
        this.rantai = rantai;
        this.perangkatDaerah = unit;
        this.jabatan = jabatan;
        this.tahun = masa.tahun();
        this.triwulan = masa.nomor();
        this.tenggat = tenggat.tanggal();
        this.dibukaPada = kini;
        this.pemilikKunci = pemilikKunci(jenis, jabatan == null ? unit.id() : jabatan.id(), masa);
        tandai(Pelaku.SISTEM, kini);
    }

    /** The report an official owes; a unit's head takes a chain of his own. */
    public static LaporanKinerja individu(Jabatan jabatan, Triwulan masa, Tenggat tenggat, Instant kini) {
        return new LaporanKinerja(JenisLaporan.INDIVIDU, Rantai.milik(jabatan),
                jabatan.perangkatDaerah(), jabatan, masa, tenggat, kini);
    }

    /** The report a unit owes. */
    public static LaporanKinerja perangkatDaerah(PerangkatDaerah unit, Triwulan masa, Tenggat tenggat, Instant kini) {
        return new LaporanKinerja(JenisLaporan.PERANGKAT_DAERAH, Rantai.PERANGKAT_DAERAH, unit, null, masa, tenggat, kini);
    }

    /** The key that lets each owner have only one report of a kind in a quarter. */
    static String pemilikKunci(JenisLaporan jenis, Long pemilik, Triwulan masa) {
        return jenis + "-" + pemilik + "-" + masa.kunci();
    }

    /**
     * Takes the indicators of the Perjanjian Kinerja in force on the quarter's last day; what was typed for
     * indicators that stay is kept.
     *
     * @return id of each indicator that stays, as it was, to what it is now
     */
    public Map<Long, Long> pakai(PerjanjianKinerja berlaku) {
        pastikanDitulis();
        this.perjanjian = berlaku;
        return grid().pakai(berlaku.indikator());
    }

    /**
     * Saves what was typed.
     *
     * @throws Bentrok  if the report is not being written now
     * @throws TidakSah naming each field that cannot be taken; nothing is saved then
     */
    public void tulis(IsianLaporan isian, Pelaku pelaku, Instant kini) {
        pastikanDitulis();
        grid().tulis(isian.indikator());
        isian.narasi().forEach(this::tulisNarasi);
        tandai(pelaku, kini);
    }

    private void tulisNarasi(BagianNarasi bagian, String teks) {
        String bersih = Teks.rapi(teks);
        if (bersih == null) {
            narasi.remove(bagian);
        } else {
            narasi.put(bagian, bersih);
        }
    }

    /** Notes that something beside the grid and the texts changed, e.g. evidence; raises the version. */
    public void catatPerubahan(Pelaku pelaku, Instant kini) {
        pastikanDitulis();
        tandai(pelaku, kini);
    }

    /**
     * An official submits his report.
     *
     * @throws TidakSah naming every indicator that has neither a realisasi nor a reason for having none
     */
    public void ajukan(Pelaku pelaku, Instant kini) {
        if (rantai == Rantai.PERANGKAT_DAERAH) {
            throw new Bentrok("Laporan perangkat daerah diajukan dengan pengesahan oleh kepalanya.");
        }
        pastikanLengkap();
        majukan(pelaku, kini);
    }

    /** The preparer hands the unit's report to its head for signature. */
    public void serahkan(Pelaku pelaku, Instant kini) {
        if (rantai != Rantai.PERANGKAT_DAERAH) {
            throw new Bentrok("Hanya laporan perangkat daerah yang diserahkan untuk disahkan.");
        }
        pastikanLengkap();
        menungguPengesahan = true;
        tandai(pelaku, kini);
    }

    /** The head signs (LANJUT: that is the submission) or gives it back to the preparer (KEMBALI, with a note). */
    public void sahkan(ArahAlur arah, String catatan, Pelaku pelaku, Instant kini) {
        if (!menungguPengesahan) {
            throw new Bentrok("Laporan ini tidak sedang menunggu pengesahan.");
        }
        if (arah == ArahAlur.LANJUT) {
            majukan(pelaku, kini);
        } else {
            Teks.wajib("catatan", catatan, 4000);
            status = DIKEMBALIKAN;
            tandai(pelaku, kini);
        }
        menungguPengesahan = false;
    }

    /** The atasan answered. */
    public void tanggapi(ArahAlur arah, Pelaku pelaku, Instant kini) {
        if (!rantai.ditanggapiDari(status)) {
            throw new Bentrok("Laporan ini tidak sedang menunggu tanggapan atasan.");
        }
        status = arah == ArahAlur.LANJUT ? DITANGGAPI : DIKEMBALIKAN;
        tandai(pelaku, kini);
    }

    /** The kabupaten accepted it, or returned it with a reason. */
    public void verifikasi(ArahAlur arah, String alasan, Pelaku pelaku, Instant kini) {
        if (!rantai.diverifikasiDari(status)) {
            throw new Bentrok("Laporan ini tidak sedang menunggu verifikasi kabupaten.");
        }
        if (arah != ArahAlur.LANJUT) {
            Teks.wajib("alasan", alasan, 4000);
        }
        status = arah == ArahAlur.LANJUT ? TERVERIFIKASI : DIKEMBALIKAN;
        tandai(pelaku, kini);
    }

    /** The end of the chain: locked and numbered (a reopened report keeps its number). */
    public void selesaikan(Instant kini) {
        if (!rantai.selesaiDari(status)) {
            throw new Bentrok("Laporan ini belum sampai di akhir alurnya.");
        }
        status = SELESAI;
        selesaiPada = kini;
        if (nomor == null) {
            nomor = "LKj/%d/%s/%06d".formatted(tahun, masa().romawi(), id);
        }
        tandai(Pelaku.SISTEM, kini);
    }

    /** Only the kabupaten reopens a finished report, with a reason; it then takes the whole chain again. */
    public void bukaKembali(String alasan, Pelaku pelaku, Instant kini) {
        if (status != SELESAI) {
            throw new Bentrok("Hanya laporan yang sudah selesai dapat dibuka kembali.");
        }
        Teks.wajib("alasan", alasan, 4000);
        status = DIKEMBALIKAN;
        selesaiPada = null;
        tandai(pelaku, kini);
    }

    /** The kabupaten excuses the owner from this report. */
    public void bebaskan(String alasan, Pelaku pelaku, Instant kini) {
        if (status == DIBEBASKAN) {
            throw new Bentrok("Laporan ini sudah dibebaskan.");
        }
        if (diajukanPada != null) {
            throw new Bentrok("Laporan yang sudah diajukan tidak dapat dibebaskan.");
        }
        alasanDibebaskan = Teks.wajib("alasan", alasan, 1000);
        status = DIBEBASKAN;
        menungguPengesahan = false;
        tandai(pelaku, kini);
    }

    /** The calendar changed, or the kabupaten granted more time. What was submitted in time stays so. */
    public boolean ubahTenggat(Tenggat baru, Instant kini) {
        if (diajukanPada != null || status == DIBEBASKAN || tenggat.equals(baru.tanggal())) {
            return false;
        }
        tenggat = baru.tanggal();
        tandai(Pelaku.SISTEM, kini);
        return true;
    }

    /**
     * Whether the first submission was in time: null until it is submitted or the due day has passed.
     *
     * @param zona whose midnight ends the due day
     */
    public Ketepatan ketepatan(Instant kini, ZoneId zona) {
        return Ketepatan.dari(Tenggat.pada(tenggat, zona), diajukanPada, status, kini);
    }

    private void majukan(Pelaku pelaku, Instant kini) {
        status = DIAJUKAN;
        pengajuanKe++;
        diajukanTerakhirPada = kini;
        diajukanOleh = pelaku.pegawaiId();
        if (diajukanPada == null) {
            diajukanPada = kini;
        }
        tandai(pelaku, kini);
    }

    /** What still has to be filled in before it can be submitted, field by field. */
    public List<GalatBidang> kekurangan() {
        return grid().kekurangan();
    }

    private RealisasiGrid grid() {
        return new RealisasiGrid(this, realisasi);
    }

    private void pastikanLengkap() {
        pastikanDitulis();
        if (perjanjian == null) {
            throw new TidakSah("Belum ada Perjanjian Kinerja yang berlaku pada akhir triwulan; laporan belum dapat diajukan.");
        }
        List<GalatBidang> kurang = kekurangan();
        if (!kurang.isEmpty()) {
            throw new TidakSah("Laporan belum lengkap: isi realisasi, atau pilih \"tidak ada realisasi\" dengan alasannya.", kurang);
        }
    }

    private void pastikanDitulis() {
        if (!sedangDitulis()) {
            throw new Bentrok("Laporan ini sedang tidak dapat diubah: " + (menungguPengesahan
                    ? "menunggu pengesahan." : "statusnya " + status.nama().toLowerCase(Locale.ROOT) + "."));
        }
    }

    private void tandai(Pelaku pelaku, Instant kini) {
        pengubah = new Pengubah(pelaku, kini);
    }

    /**
     * Stops somebody who read an older version.
     *
     * @throws Bentrok naming who changed it since
     */
    public void pastikanVersi(long versiTerbaca) {
        if (versi != versiTerbaca) {
            throw pengubah.mendahului("Laporan");
        }
    }

    /** Whether its writer may change it now. */
    public boolean sedangDitulis() {
        return DITULIS.contains(status) && !menungguPengesahan;
    }

    /** Names the case to the engine. */
    public String kunci() {
        return KunciLaporan.dari(id);
    }

    /** The jabatan whose task writing it is: the owner's own, or the unit's preparer (null until named). */
    public Jabatan penyusun() {
        return jabatan != null ? jabatan : perangkatDaerah.penyusunLaporan();
    }

    /** The jabatan whose Perjanjian Kinerja it answers to: the owner's own, or the unit's head (null until named). */
    public Jabatan pemilikPerjanjian() {
        return jabatan != null ? jabatan : perangkatDaerah.kepala();
    }

    public Triwulan masa() {
        return new Triwulan(tahun, triwulan);
    }

    public Long id() {
        return id;
    }

    public long versi() {
        return versi;
    }

    public JenisLaporan jenis() {
        return jenis;
    }

    public Rantai rantai() {
        return rantai;
    }

    public StatusLaporan status() {
        return status;
    }

    public PerangkatDaerah perangkatDaerah() {
        return perangkatDaerah;
    }

    /** Null for a unit's report. */
    public Jabatan jabatan() {
        return jabatan;
    }

    /** Null: "belum ada PK". */
    public PerjanjianKinerja perjanjian() {
        return perjanjian;
    }

    /** Last day in time. */
    public LocalDate tenggat() {
        return tenggat;
    }

    public boolean menungguPengesahan() {
        return menungguPengesahan;
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

    /** Number of the finished report; null before. */
    public String nomor() {
        return nomor;
    }

    public String alasanDibebaskan() {
        return alasanDibebaskan;
    }

    public Pengubah pengubah() {
        return pengubah;
    }

    public Map<BagianNarasi, String> narasi() {
        return Collections.unmodifiableMap(narasi);
    }

    public List<RealisasiIndikator> realisasi() {
        return Collections.unmodifiableList(realisasi);
    }
}
