package id.tepat.verifikasi.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Perbuatan;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.penyajian.RingkasanLaporan;
import id.tepat.verifikasi.PembebasanLaporan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What only the kabupaten does to a report outside its chain: excuse it before it was submitted, reopen it when finished. */
@Named
@ViewScoped
public class KeputusanKabupaten implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private HakAkses hakAkses;

    @Inject
    private PembebasanLaporan pembebasan;

    private Long id;
    private long versi;
    private StatusLaporan status;
    private boolean pernahDiajukan;
    private String alasan;

    public void muat(RingkasanLaporan laporan) {
        id = laporan.id();
        versi = laporan.versi();
        status = laporan.status();
        pernahDiajukan = laporan.diajukanPada() != null;
    }

    public boolean isDapatDibebaskan() {
        return boleh(Perbuatan.BEBASKAN_LAPORAN) && !pernahDiajukan && status != StatusLaporan.DIBEBASKAN;
    }

    public boolean isDapatDibukaKembali() {
        return boleh(Perbuatan.BUKA_KEMBALI_LAPORAN) && status == StatusLaporan.SELESAI;
    }

    private boolean boleh(Perbuatan perbuatan) {
        return id != null && hakAkses.boleh(pelakuAktif.pelaku(), perbuatan, Hubungan.ASING);
    }

    public void bebaskan() {
        pembebasan.bebaskan(pelakuAktif.pelaku(), id, versi, alasan);
        selesai("Laporan dibebaskan; tidak lagi dihitung.");
    }

    public void bukaKembali() {
        pembebasan.bukaKembali(pelakuAktif.pelaku(), id, versi, alasan);
        selesai("Laporan dibuka kembali dan ada di tangan penyusunnya.");
    }

    private void selesai(String pesan) {
        Pesan.berhasilLaluPindah(pesan);
        Pindah.ke("/pelaporan/lihat.xhtml?id=" + id);
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String alasan) {
        this.alasan = alasan;
    }
}
