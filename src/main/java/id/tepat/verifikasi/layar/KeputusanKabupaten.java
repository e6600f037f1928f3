package id.tepat.verifikasi.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Perbuatan;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.penyajian.RingkasanLaporan;
import id.tepat.penyajian.layar.KabarPerbuatan;
import id.tepat.penyajian.layar.LihatLaporan;
import id.tepat.verifikasi.PembebasanLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What only the kabupaten does to a report outside its chain, on the page that shows it: excuse it before it was
 * submitted, reopen it when finished.
 */
@Named
@RequestScoped
public class KeputusanKabupaten {

    @Inject
    private KabarPerbuatan kabar;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private HakAkses hakAkses;

    @Inject
    private PembebasanLaporan pembebasan;

    @Inject
    private LihatLaporan halaman;

    private Long versi;
    private String alasan;

    public boolean isDapatDibebaskan() {
        return boleh(Perbuatan.BEBASKAN_LAPORAN) && laporan().diajukanPada() == null && laporan().status() != StatusLaporan.DIBEBASKAN;
    }

    public boolean isDapatDibukaKembali() {
        return boleh(Perbuatan.BUKA_KEMBALI_LAPORAN) && laporan().status() == StatusLaporan.SELESAI;
    }

    private boolean boleh(Perbuatan perbuatan) {
        return hakAkses.boleh(pelakuAktif.pelaku(), perbuatan, Hubungan.ASING);
    }

    private RingkasanLaporan laporan() {
        return halaman.getRincian().ringkasan();
    }

    public void bebaskan() {
        pembebasan.bebaskan(pelakuAktif.pelaku(), laporan().id(), getVersi(), alasan);
        selesai(kabar.kalimat(laporan().id(), "dibebaskan; tidak lagi dihitung"));
    }

    public void bukaKembali() {
        pembebasan.bukaKembali(pelakuAktif.pelaku(), laporan().id(), getVersi(), alasan);
        selesai(kabar.kalimat(laporan().id(), "dibuka kembali"));
    }

    private void selesai(String pesan) {
        Pesan.berhasilLaluPindah(pesan);
        Pindah.ke("/pelaporan/lihat.xhtml?id=" + laporan().id());
    }

    /** The version that whoever decides has seen. */
    public long getVersi() {
        return versi == null ? laporan().versi() : versi;
    }

    public void setVersi(long versi) {
        this.versi = versi;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String alasan) {
        this.alasan = alasan;
    }
}
