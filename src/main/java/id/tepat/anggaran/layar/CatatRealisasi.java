package id.tepat.anggaran.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.anggaran.BarisAnggaran;
import id.tepat.anggaran.PencatatanRealisasiAnggaran;
import id.tepat.anggaran.TabelAnggaran;
import id.tepat.galat.Bentrok;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pesan;
import id.tepat.layar.Tulis;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;

/** A unit's budget of a quarter: entered by its Kasubag Keuangan, read by everybody of the unit. */
@Named
@RequestScoped
@Alamat("/anggaran/realisasi.xhtml")
public class CatatRealisasi extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PencatatanRealisasiAnggaran pencatatan;

    @Inject
    private JamServer jam;

    @Inject
    private Tulis tulis;

    private Long unit;
    private Triwulan triwulan;
    private long versi;
    private String susunan;
    private Instant tersimpanPada;
    private boolean boleh;
    private TabelAnggaran tabel;
    private List<BarisRealisasi> baris;

    /** The person's own unit and the quarter that ended last, unless others are named. */
    @Override
    protected void muat(ParameterLayar parameter) {
        Long diminta = parameter.nomor("unit");
        unit = diminta == null ? unitSendiri() : diminta;
        triwulan = Optional.ofNullable(parameter.masa()).orElseGet(() -> Triwulan.dari(jam.hariIni()).sebelumnya());
        boleh = pencatatan.bolehMencatat(pelakuAktif.pelaku(), unit);
        tabel = pencatatan.lihat(pelakuAktif.pelaku(), unit, triwulan);
        versi = tabel.versi();
        susunan = susunanKini();
        baris = tabel.baris().stream().map(BarisRealisasi::new).toList();
    }

    /** While typing: sums anew, saves nothing. */
    public void hitung() {
        jawab("tersimpan", false);
        List<GalatBidang> galat = new ArrayList<>();
        Map<Long, BigDecimal> nilai = kumpulkan(galat);
        Pesan.bidang(galat);
        terapkan(pencatatan.hitung(pelakuAktif.pelaku(), unit, triwulan, nilai), BarisRealisasi::jumlahUlang);
    }

    public void simpan() {
        jawab("tersimpan", false);
        List<GalatBidang> galat = new ArrayList<>();
        Map<Long, BigDecimal> nilai = kumpulkan(galat);
        if (!galat.isEmpty()) {
            throw new TidakSah("Ada jumlah yang belum dapat dibaca; belum ada yang disimpan.", galat);
        }
        terapkan(pencatatan.catat(pelakuAktif.pelaku(), unit, triwulan, versi, nilai), BarisRealisasi::tersimpan);
        versi = tabel.versi();
        tersimpanPada = jam.kini();
        Pesan.berhasil("Realisasi anggaran sudah disimpan.");
        jawab("tersimpan", true);
        jawab("versi", versi);
    }

    private static void jawab(String nama, Object nilai) {
        PrimeFaces.current().ajax().addCallbackParam(nama, nilai);
    }

    private Map<Long, BigDecimal> kumpulkan(List<GalatBidang> galat) {
        if (!susunanKini().equals(susunan)) {
            throw new Bentrok("Daftar pos anggaran berubah selagi halaman ini terbuka. Muat ulang halaman ini; ketikan Anda dipulihkan.");
        }
        Map<Long, BigDecimal> nilai = new HashMap<>();
        baris.forEach(satu -> satu.kumpulkan(nilai, galat));
        return nilai;
    }

    private void terapkan(TabelAnggaran baru, BiConsumer<BarisRealisasi, BarisAnggaran> cara) {
        tabel = baru;
        baris.forEach(satu -> baru.baris().stream().filter(pos -> pos.id().equals(satu.getPos().id())).findFirst()
                .ifPresent(pos -> cara.accept(satu, pos)));
    }

    /**
     * Whether an amount typed at this line or below it can't be taken, so that no sum of it is right.
     *
     * @param pos null for the budget as a whole
     */
    public boolean tertolak(Long pos) {
        return baris.stream().filter(BarisRealisasi::isTertolak).anyMatch(satu -> pos == null || dalam(satu.getPos(), pos));
    }

    private boolean dalam(BarisAnggaran satu, Long pos) {
        return satu.id().equals(pos) || satu.induk() != null && baris.stream().map(BarisRealisasi::getPos)
                .filter(atas -> atas.id().equals(satu.induk())).anyMatch(atas -> dalam(atas, pos));
    }

    /** Which lines stand in which order: what is typed belongs to a line by its place. */
    private String susunanKini() {
        return Integer.toHexString(tabel.baris().stream().map(BarisAnggaran::id).toList().hashCode());
    }

    private Long unitSendiri() {
        return pelakuAktif.jabatan().stream().map(Kotak::perangkatDaerah).findFirst()
                .orElseThrow(() -> new TidakDitemukan("Perangkat daerah tidak ditemukan."));
    }

    /** The quarters of the year, to choose from. */
    public List<Triwulan> getPilihan() {
        return Stream.of(1, 2, 3, 4).map(nomor -> new Triwulan(triwulan.tahun(), nomor)).toList();
    }

    public Triwulan getTriwulan() {
        return triwulan;
    }

    /** When it was last saved from this page, in a few words. */
    public String getStatusSimpan() {
        return tersimpanPada == null ? "Jumlah dihitung sambil mengetik" : "Tersimpan " + tulis.jam(tersimpanPada);
    }

    public Long getUnit() {
        return unit;
    }

    public String getMasa() {
        return triwulan.kunci();
    }

    /** Whether whoever looks may enter amounts. */
    public boolean isBoleh() {
        return boleh;
    }

    public TabelAnggaran getTabel() {
        return tabel;
    }

    public List<BarisRealisasi> getBaris() {
        return baris;
    }

    /** The version of the amounts that was seen. */
    public long getVersi() {
        return versi;
    }

    public void setVersi(long versi) {
        this.versi = versi;
    }

    public String getSusunan() {
        return susunan;
    }

    public void setSusunan(String susunan) {
        this.susunan = susunan;
    }
}
