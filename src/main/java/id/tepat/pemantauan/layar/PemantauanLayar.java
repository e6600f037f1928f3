package id.tepat.pemantauan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Peran;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.pemantauan.Hitungan;
import id.tepat.pemantauan.KeadaanTriwulan;
import id.tepat.pemantauan.KeadaanUnit;
import id.tepat.pemantauan.LaporanDipantau;
import id.tepat.pemantauan.MutuAngka;
import id.tepat.pemantauan.Pemantauan;
import id.tepat.pemantauan.SaringanKeadaan;
import id.tepat.proses.Langkah;
import id.tepat.siklus.PembukaanTriwulan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The quarter at a glance, and the reports behind each of its counts. All of it is chosen by the address. */
@Named("pemantauan")
@RequestScoped
public class PemantauanLayar {

    private static final int UKURAN = 50;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private Pemantauan pemantauan;

    @Inject
    private PembukaanTriwulan pembukaan;

    @Inject
    private JamServer jam;

    private String masa;
    private Long unit;
    private SaringanKeadaan saring = SaringanKeadaan.SEMUA;
    private Langkah langkah;
    private int halaman;

    private List<Triwulan> pilihan;
    private Triwulan triwulan;
    private KeadaanTriwulan keadaan;
    private Halaman<LaporanDipantau> daftar;

    /** The overview. */
    public void muat() {
        pilih();
        keadaan = pemantauan.keadaan(pelakuAktif.pelaku(), triwulan);
    }

    /** Opens by hand the quarter that ended last. */
    public void buka() {
        Triwulan masaLalu = Triwulan.dari(jam.hariIni()).sebelumnya();
        pembukaan.buka(pelakuAktif.pelaku(), masaLalu);
        Pesan.berhasilLaluPindah(masaLalu.label() + " sedang dibuka, satu demi satu perangkat daerah. Muat ulang halaman ini sebentar lagi.");
        Pindah.ke("/pemantauan/pemantauan.xhtml");
    }

    /** The quarter that ended last, while nobody has opened it; else null. */
    public Triwulan getDapatDibuka() {
        if (keadaan == null) {
            muat();
        }
        Triwulan masaLalu = Triwulan.dari(jam.hariIni()).sebelumnya();
        boolean terbuka = pilihan.contains(masaLalu) && (!triwulan.equals(masaLalu) || keadaan.jumlah().diharapkan() > 0);
        return terbuka || !pelakuAktif.pelaku().berperan(Peran.VERIFIKATOR) ? null : masaLalu;
    }

    /** A drill-down. */
    public void muatDaftar() {
        pilih();
        daftar = pemantauan.laporan(pelakuAktif.pelaku(), triwulan, unit, saring, langkah, new Potongan(halaman, UKURAN));
    }

    private void pilih() {
        pilihan = pemantauan.triwulan(pelakuAktif.pelaku());
        triwulan = pilihan.stream().filter(satu -> satu.kunci().equals(masa)).findFirst().orElse(pilihan.get(0));
        masa = triwulan.kunci();
    }

    public List<Triwulan> getPilihan() {
        return pilihan;
    }

    public Triwulan getTriwulan() {
        return triwulan;
    }

    public Hitungan getJumlah() {
        return keadaan.jumlah();
    }

    public MutuAngka getMutu() {
        return keadaan.mutu();
    }

    public List<KeadaanUnit> getPerUnit() {
        return keadaan.unit();
    }

    /** Steps somebody waits in, in the order of the chains. */
    public List<Map.Entry<Langkah, Long>> getMenunggu() {
        return List.copyOf(keadaan.menunggu().entrySet());
    }

    public List<LaporanDipantau> getLaporan() {
        return daftar.isi();
    }

    public long getBanyakLaporan() {
        return daftar.jumlah();
    }

    public SaringanKeadaan[] getSaringan() {
        return SaringanKeadaan.values();
    }

    /** Name of the unit drilled into, read off its own rows; null for all. */
    public String getNamaUnit() {
        return unit == null || daftar.isi().isEmpty() ? null : daftar.isi().get(0).perangkatDaerah();
    }

    public int getUkuran() {
        return UKURAN;
    }

    public String getMasa() {
        return masa;
    }

    public void setMasa(String masa) {
        this.masa = masa;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public SaringanKeadaan getSaring() {
        return saring;
    }

    public void setSaring(SaringanKeadaan saring) {
        this.saring = saring == null ? SaringanKeadaan.SEMUA : saring;
    }

    public Langkah getLangkah() {
        return langkah;
    }

    public void setLangkah(Langkah langkah) {
        this.langkah = langkah;
    }

    public int getHalaman() {
        return halaman;
    }

    public void setHalaman(int halaman) {
        this.halaman = Math.max(0, halaman);
    }
}
