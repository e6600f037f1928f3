package id.tepat.verifikasi.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.keamanan.Pelaku;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;

/**
 * What both official acts on one report have in common: the report, the version that was seen, a note. A report that
 * waits for something else is shown instead.
 */
public abstract class PutusanLayar extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    private RincianLaporan rincian;
    private long versi;
    private String catatan;

    /** The step that the report has to wait in. */
    abstract Langkah langkah();

    @Override
    protected void muat(ParameterLayar parameter) {
        rincian = pembacaan.lihat(pelaku(), parameter.id("id"));
        versi = rincian.ringkasan().versi();
    }

    @Override
    protected void buka() {
        if (rincian.ringkasan().langkah() != langkah()) {
            Pesan.awasLaluPindah("Laporan ini sekarang tidak menunggu " + (langkah() == Langkah.SAHKAN_LAPORAN ? "pengesahan." : "verifikasi."));
            Pindah.ke("/pelaporan/lihat.xhtml?id=" + getId());
        }
    }

    Pelaku pelaku() {
        return pelakuAktif.pelaku();
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public Long getId() {
        return rincian.ringkasan().id();
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long versi) {
        this.versi = versi;
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String catatan) {
        this.catatan = catatan;
    }
}
