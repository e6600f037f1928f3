package id.tepat.perjanjian;

import static id.tepat.perjanjian.StatusPerjanjian.BERLAKU;
import static id.tepat.perjanjian.StatusPerjanjian.DIBATALKAN;
import static id.tepat.perjanjian.StatusPerjanjian.DIGANTI;
import static id.tepat.perjanjian.StatusPerjanjian.DISETUJUI;
import static id.tepat.perjanjian.StatusPerjanjian.DITANDATANGANI_PIHAK_PERTAMA;
import static id.tepat.perjanjian.StatusPerjanjian.DITELAAH;
import static id.tepat.perjanjian.StatusPerjanjian.KONSEP;

import id.tepat.galat.Bentrok;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.VersionedEntity;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.Pegawai;
import id.tepat.perencanaan.PosAnggaran;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Perjanjian Kinerja (PermenPANRB 53/2014): what the holder of a jabatan promises his pihak kedua for one year.
 * It guards its own way: konsep → ditelaah → disetujui → signed by pihak pertama → signed by pihak kedua → berlaku,
 * and is replaced only by a PK Perubahan. Every verb that finds another state throws {@link Bentrok}.
 */
@Entity
@Table(name = "perjanjian_kinerja")
public class PerjanjianKinerja extends VersionedEntity {

    private static final int TAHUN_PERTAMA = 2000;
    private static final int TAHUN_TERAKHIR = 2999;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "jabatan_id")
    private Jabatan jabatan;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pegawai_id")
    private Pegawai pegawai;

    private int tahun;

    private int urutan;

    /** Null once cancelled: its number may then be given again. */
    private Boolean hidup = Boolean.TRUE;

    @Enumerated(EnumType.STRING)
    private StatusPerjanjian status = KONSEP;

    @Enumerated(EnumType.STRING)
    @Column(name = "alasan_perubahan")
    private AlasanPerubahan alasanPerubahan;

    @Column(name = "penjelasan_perubahan")
    private String penjelasanPerubahan;

    @Column(name = "catatan_telaah")
    private String catatanTelaah;

    @Column(name = "rencana_mulai")
    private LocalDate rencanaMulai;

    @Embedded
    private MasaBerlaku masaBerlaku;

    @OneToMany(mappedBy = "perjanjian", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    private List<SasaranPerjanjian> sasaran = new ArrayList<>();

    @OneToMany(mappedBy = "perjanjian", cascade = CascadeType.ALL)
    @OrderBy("pihak")
    private List<TandaTanganPerjanjian> tandaTangan = new ArrayList<>();

    protected PerjanjianKinerja() {}

    /** The first one of a year still empty. */
    public PerjanjianKinerja(Jabatan jabatan, Pegawai pegawai, int tahun, Pelaku penyusun, Instant kini) {
        if (tahun < TAHUN_PERTAMA || tahun > TAHUN_TERAKHIR) {
            throw TidakSah.pada("tahun", "Tahun ditulis dengan empat angka.");
        }
        this.jabatan = jabatan;
        this.pegawai = pegawai;
        this.tahun = tahun;
        tandai(penyusun, kini);
    }

    /**
     * A draft that changes this one (PK Perubahan), holding a copy of its content.
     *
     * @param pejabat    who holds the jabatan now
     * @param penjelasan what happened, may be null
     * @throws TidakSah without one of the lawful reasons
     */
    public PerjanjianKinerja susunPerubahan(AlasanPerubahan alasan, String penjelasan, Pegawai pejabat, Pelaku penyusun, Instant kini) {
        pastikan("mengubahnya dengan PK Perubahan", BERLAKU);
        if (alasan == null) {
            throw TidakSah.pada("alasan", "PK Perubahan hanya boleh karena salah satu dari tiga alasan; pilih alasannya.");
        }
        PerjanjianKinerja baru = new PerjanjianKinerja(jabatan, pejabat, tahun, penyusun, kini);
        baru.urutan = urutan + 1;
        baru.alasanPerubahan = alasan;
        baru.penjelasanPerubahan = Teks.opsional("penjelasan", penjelasan, 2000);
        sasaran.forEach(asal -> baru.sasaran.add(asal.salin(baru)));
        return baru;
    }

    /**
     * Replaces the content of the draft by this one.
     *
     * @param rencana the day it is wished to take force; null: as soon as both have signed
     */
    public void susun(List<IsianSasaran> isian, Collection<PosAnggaran> pos, LocalDate rencana, Pelaku penyusun, Instant kini) {
        pastikan("mengubah isinya", KONSEP);
        if (rencana != null && rencana.getYear() != tahun) {
            throw TidakSah.pada("rencanaMulai", "Tanggal mulai berlaku harus dalam tahun " + tahun + ".");
        }
        List<SasaranPerjanjian> baru = new PenyalinIsian(this, pos).tulis(isian);
        sasaran.removeIf(lama -> !baru.contains(lama));
        baru.stream().filter(satu -> !sasaran.contains(satu)).forEach(sasaran::add);
        sasaran.sort(Comparator.comparingInt(SasaranPerjanjian::urutan));
        this.rencanaMulai = rencana;
        tandai(penyusun, kini);
    }

    /**
     * Hands the draft to the pihak kedua for review.
     *
     * @throws TidakSah if it has no sasaran, or a sasaran has no indicator
     */
    public void ajukanTelaah(Pelaku penyusun, Instant kini) {
        pastikan("mengajukannya untuk ditelaah", KONSEP);
        if (sasaran.isEmpty()) {
            throw TidakSah.pada("sasaran", "Isi sedikitnya satu sasaran.");
        }
        List<GalatBidang> galat = sasaran.stream().flatMap(satu -> satu.kekurangan().stream()).toList();
        if (!galat.isEmpty()) {
            throw new TidakSah("Setiap sasaran memerlukan sedikitnya satu indikator.", galat);
        }
        pindah(DITELAAH, penyusun, kini);
    }

    /** Sends it back to who wrote it, with the reason. */
    public void kembalikan(String catatan, Pelaku penelaah, Instant kini) {
        pastikan("mengembalikannya", DITELAAH);
        this.catatanTelaah = Teks.wajib("catatan", catatan, 2000);
        pindah(KONSEP, penelaah, kini);
    }

    /** Lets it go on to be signed; a note is optional. */
    public void setujui(String catatan, Pelaku penelaah, Instant kini) {
        pastikan("menyetujuinya", DITELAAH);
        this.catatanTelaah = Teks.opsional("catatan", catatan, 2000);
        pindah(DISETUJUI, penelaah, kini);
    }

    /**
     * The official promises.
     *
     * @param pejabat who holds the jabatan on that day; he may be another than when it was drafted
     */
    public void tandaTanganiPihakPertama(Pegawai pejabat, Pembubuhan pembubuhan) {
        pastikan("menandatanganinya sebagai pihak pertama", DISETUJUI);
        this.pegawai = pejabat;
        tandaTangan.add(new TandaTanganPerjanjian(this, Pihak.PERTAMA, pembubuhan));
        pindah(DITANDATANGANI_PIHAK_PERTAMA, pembubuhan.pencatat(), pembubuhan.kini());
    }

    /**
     * The atasan receives the promise; it takes force by {@link #berlakukan}.
     *
     * @throws TidakSah if it is the same person, or a day before the pihak pertama's
     */
    public void tandaTanganiPihakKedua(Pembubuhan pembubuhan) {
        pastikan("menandatanganinya sebagai pihak kedua", DITANDATANGANI_PIHAK_PERTAMA);
        if (tandaTangan(Pihak.KEDUA).isPresent()) {
            throw new Bentrok("Perjanjian ini sudah ditandatangani pihak kedua.");
        }
        tandaTangan(Pihak.PERTAMA).orElseThrow().pastikanDapatDiikuti(pembubuhan);
        tandaTangan.add(new TandaTanganPerjanjian(this, Pihak.KEDUA, pembubuhan));
        tandai(pembubuhan.pencatat(), pembubuhan.kini());
    }

    /**
     * Takes force: on the wished day, but not before both have signed, not before the year begins, and later than the
     * version it replaces, which ends the day before. It ends with the year.
     *
     * @param sebelumnya the version in force until then; null for the first one
     * @throws TidakSah if it was signed after its year
     */
    public void berlakukan(PerjanjianKinerja sebelumnya) {
        pastikan("memberlakukannya", DITANDATANGANI_PIHAK_PERTAMA);
        LocalDate ditandatangani = tandaTangan(Pihak.KEDUA).map(TandaTanganPerjanjian::tanggal)
                .orElseThrow(() -> new Bentrok("Perjanjian ini belum ditandatangani pihak kedua."));
        MasaBerlaku masa = MasaBerlaku.dalam(tahun, ditandatangani, rencanaMulai, sebelumnya == null ? null : sebelumnya.masaBerlaku);
        if (sebelumnya != null) {
            sebelumnya.gantikan(masa.mulai());
        }
        this.masaBerlaku = masa;
        this.status = BERLAKU;
    }

    private void gantikan(LocalDate mulaiPengganti) {
        pastikan("menggantinya", BERLAKU);
        this.masaBerlaku = masaBerlaku.hinggaSebelum(mulaiPengganti);
        this.status = DIGANTI;
    }

    /** Gives the draft up. */
    public void batalkan(Pelaku penyusun, Instant kini) {
        pastikan("membatalkannya", KONSEP);
        this.hidup = null;
        pindah(DIBATALKAN, penyusun, kini);
    }

    /** Whether it is the one that counts on that day. */
    public boolean berlakuPada(LocalDate tanggal) {
        return masaBerlaku != null && masaBerlaku.memuat(tanggal);
    }

    public Jabatan jabatan() {
        return jabatan;
    }

    /** Pihak pertama as a person. */
    public Pegawai pegawai() {
        return pegawai;
    }

    public int tahun() {
        return tahun;
    }

    /** 0 the first one, 1 and up PK Perubahan. */
    public int urutan() {
        return urutan;
    }

    /** {@code PK 2023} or {@code PK Perubahan 1 2023}. */
    public String sebutan() {
        return sebutan(tahun, urutan);
    }

    /** {@code Perjanjian Kinerja Perubahan Tahun 2023}; a second change says so. */
    static String sebutan(int tahun, int urutan) {
        String perubahan = urutan == 0 ? "" : urutan == 1 ? " Perubahan" : " Perubahan ke-" + urutan;
        return "Perjanjian Kinerja" + perubahan + " Tahun " + tahun;
    }

    public boolean perubahan() {
        return urutan > 0;
    }

    public StatusPerjanjian status() {
        return status;
    }

    /** Null for the first one. */
    public AlasanPerubahan alasanPerubahan() {
        return alasanPerubahan;
    }

    public String penjelasanPerubahan() {
        return penjelasanPerubahan;
    }

    /** The pihak kedua's latest note, may be null. */
    public String catatanTelaah() {
        return catatanTelaah;
    }

    /** The day it is wished to take force, may be null. */
    public LocalDate rencanaMulai() {
        return rencanaMulai;
    }

    /** First day in force; null until signed by both. */
    public LocalDate mulaiBerlaku() {
        return masaBerlaku == null ? null : masaBerlaku.mulai();
    }

    /** Last day in force; null until signed by both. */
    public LocalDate selesaiBerlaku() {
        return masaBerlaku == null ? null : masaBerlaku.selesai();
    }

    /** In order. */
    public List<SasaranPerjanjian> sasaran() {
        return List.copyOf(sasaran);
    }

    /** The indicators of all sasaran, in order. */
    public List<IndikatorPerjanjian> indikator() {
        return sasaran.stream().flatMap(satu -> satu.indikator().stream()).toList();
    }

    public Optional<TandaTanganPerjanjian> tandaTangan(Pihak pihak) {
        return tandaTangan.stream().filter(satu -> satu.pihak() == pihak).findFirst();
    }

    private void pindah(StatusPerjanjian berikut, Pelaku pelaku, Instant kini) {
        this.status = berikut;
        tandai(pelaku, kini);
    }

    private void pastikan(String perbuatan, StatusPerjanjian perlu) {
        if (status != perlu) {
            throw new Bentrok("Perjanjian ini berstatus \"" + status.label() + "\" (terakhir diubah oleh " + pengubah().nama()
                    + "), sehingga Anda tidak dapat " + perbuatan + ".");
        }
    }

    @Override
    public String objek() {
        return "Perjanjian Kinerja";
    }
}
