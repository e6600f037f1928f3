package id.tepat.pelaporan;

import id.tepat.galat.Bentrok;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Pengubah;
import id.tepat.keamanan.VersionedEntity;
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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
public class LaporanKinerja extends VersionedEntity {

    @Column(name = "pemilik_kunci")
    private String pemilikKunci;

    @Enumerated(EnumType.STRING)
    private JenisLaporan jenis;

    @Enumerated(EnumType.STRING)
    private Rantai rantai;

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

    @Column(name = "dibuka_pada")
    private Instant dibukaPada;

    @Embedded
    private KemajuanLaporan kemajuan = new KemajuanLaporan();

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
        kemajuan.pastikanDitulis();
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
        kemajuan.pastikanDitulis();
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
        kemajuan.pastikanDitulis();
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
        pindah(kemajuan.diajukan(pelaku, kini), pelaku, kini);
    }

    /** The preparer hands the unit's report to its head for signature. */
    public void serahkan(Pelaku pelaku, Instant kini) {
        if (rantai != Rantai.PERANGKAT_DAERAH) {
            throw new Bentrok("Hanya laporan perangkat daerah yang diserahkan untuk disahkan.");
        }
        pastikanLengkap();
        pindah(kemajuan.diserahkan(pelaku), pelaku, kini);
    }

    /** The head signs (LANJUT: that is the submission) or gives it back to the preparer (KEMBALI, with a note). */
    public void sahkan(ArahAlur arah, String catatan, Pelaku pelaku, Instant kini) {
        pindah(kemajuan.disahkan(arah, catatan, pelaku, kini), pelaku, kini);
    }

    /** The atasan answered. */
    public void tanggapi(ArahAlur arah, Pelaku pelaku, Instant kini) {
        pindah(kemajuan.ditanggapi(rantai, arah), pelaku, kini);
    }

    /** The kabupaten accepted it, or returned it with a reason. */
    public void verifikasi(ArahAlur arah, String alasan, Pelaku pelaku, Instant kini) {
        pindah(kemajuan.diverifikasi(rantai, arah, alasan), pelaku, kini);
    }

    /** The end of the chain: locked and numbered (a reopened report keeps its number). Part of the act that led there. */
    public void selesaikan(Instant kini) {
        kemajuan = kemajuan.diselesaikan(rantai, "LKj/%d/%s/%06d".formatted(tahun, masa().romawi(), id()), kini);
    }

    /** Only the kabupaten reopens a finished report, with a reason; it then takes the whole chain again. */
    public void bukaKembali(String alasan, Pelaku pelaku, Instant kini) {
        pindah(kemajuan.dibukaKembali(alasan), pelaku, kini);
    }

    /** The kabupaten excuses the owner from this report. */
    public void bebaskan(String alasan, Pelaku pelaku, Instant kini) {
        pindah(kemajuan.dibebaskan(alasan), pelaku, kini);
    }

    private void pindah(KemajuanLaporan berikut, Pelaku pelaku, Instant kini) {
        kemajuan = berikut;
        tandai(pelaku, kini);
    }

    /**
     * The calendar changed, or the kabupaten granted more time. What was submitted in time stays so.
     *
     * @param oleh name of whose decision moves it
     */
    public boolean ubahTenggat(Tenggat baru, String oleh, Instant kini) {
        if (!kemajuan.menungguPengajuan() || tenggat.equals(baru.tanggal())) {
            return false;
        }
        tenggat = baru.tanggal();
        tandai(new Pengubah(oleh, kini));
        return true;
    }

    /**
     * Whether the first submission was in time: null until it is submitted or the due day has passed.
     *
     * @param zona whose midnight ends the due day
     */
    public Ketepatan ketepatan(Instant kini, ZoneId zona) {
        return Ketepatan.dari(Tenggat.pada(tenggat, zona), kemajuan.diajukanPada(), kemajuan.status(), kini);
    }

    /** What still has to be filled in before it can be submitted, field by field. */
    public List<GalatBidang> kekurangan() {
        return grid().kekurangan();
    }

    private RealisasiGrid grid() {
        return new RealisasiGrid(this, realisasi);
    }

    private void pastikanLengkap() {
        kemajuan.pastikanDitulis();
        if (perjanjian == null) {
            throw new TidakSah("Belum ada Perjanjian Kinerja yang berlaku pada akhir triwulan; laporan belum dapat diajukan.");
        }
        List<GalatBidang> kurang = kekurangan();
        if (!kurang.isEmpty()) {
            throw new TidakSah("Laporan belum lengkap: isi realisasi, atau pilih \"tidak ada realisasi\" dengan alasannya.", kurang);
        }
    }

    /** Whether its writer may change it now. */
    public boolean sedangDitulis() {
        return kemajuan.sedangDitulis();
    }

    /** Names the case to the engine. */
    public String kunci() {
        return KunciLaporan.dari(id());
    }

    /** The jabatan whose task writing it is: the owner's own, or the unit's preparer (null until named). */
    public Jabatan penyusun() {
        return jabatan != null ? jabatan : perangkatDaerah.penyusunLaporan();
    }

    /** The owner's key of the other report that answers to the same Perjanjian Kinerja: the unit's and its head's own. */
    Optional<String> kunciPasangan() {
        return switch (rantai) {
            case INDIVIDU -> Optional.empty();
            case KEPALA -> Optional.of(pemilikKunci(JenisLaporan.PERANGKAT_DAERAH, perangkatDaerah.id(), masa()));
            case PERANGKAT_DAERAH -> Optional.ofNullable(perangkatDaerah.kepala())
                    .map(kepala -> pemilikKunci(JenisLaporan.INDIVIDU, kepala.id(), masa()));
        };
    }

    /** The jabatan whose Perjanjian Kinerja it answers to: the owner's own, or the unit's head (null until named). */
    public Jabatan pemilikPerjanjian() {
        return jabatan != null ? jabatan : perangkatDaerah.kepala();
    }

    public Triwulan masa() {
        return new Triwulan(tahun, triwulan);
    }

    public JenisLaporan jenis() {
        return jenis;
    }

    public Rantai rantai() {
        return rantai;
    }

    public StatusLaporan status() {
        return kemajuan.status();
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

    /** How far it has come. */
    public KemajuanLaporan kemajuan() {
        return kemajuan;
    }

    public Map<BagianNarasi, String> narasi() {
        return Collections.unmodifiableMap(narasi);
    }

    public List<RealisasiIndikator> realisasi() {
        return Collections.unmodifiableList(realisasi);
    }

    @Override
    public String objek() {
        return "Laporan";
    }
}
