package id.tepat.verifikasi.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.meja.KunciIdempoten;
import id.tepat.pengajuan.HasilPengajuan;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.proses.Langkah;
import id.tepat.verifikasi.Pengesahan;
import id.tepat.verifikasi.VerifikasiKabupaten;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The two official acts on one report: the head's signature and the kabupaten's verification. */
@Named("putusan")
@ViewScoped
public class PutusanLayar implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private Pengesahan pengesahan;

    @Inject
    private VerifikasiKabupaten verifikasi;

    private Long id;
    private long versi;
    private transient RincianLaporan rincian;
    private String catatan;

    public void muatPengesahan() {
        muat(Langkah.SAHKAN_LAPORAN, "Laporan ini sekarang tidak menunggu pengesahan.");
    }

    public void muatVerifikasi() {
        muat(Langkah.VERIFIKASI_LAPORAN, "Laporan ini sekarang tidak menunggu verifikasi.");
    }

    private void muat(Langkah langkah, String selainItu) {
        rincian = pembacaan.lihat(pelakuAktif.pelaku(), id);
        versi = rincian.ringkasan().versi();
        if (rincian.ringkasan().langkah() != langkah) {
            Pesan.awasLaluPindah(selainItu);
            Pindah.ke("/pelaporan/lihat.xhtml?id=" + id);
        }
    }

    public void sahkan() {
        HasilPengajuan hasil = pengesahan.sahkan(pelakuAktif.pelaku(), id, versi, catatan, KunciIdempoten.TANPA);
        selesai("Laporan disahkan dan dengan itu diajukan. Tanda terima " + hasil.tandaTerima().nomor() + ".", "/pelaporan/lihat.xhtml?id=" + id);
    }

    public void kembalikanKePenyusun() {
        pengesahan.kembalikan(pelakuAktif.pelaku(), id, versi, catatan, KunciIdempoten.TANPA);
        selesai("Laporan dikembalikan kepada penyusunnya.", "/tugas.xhtml");
    }

    public void terima() {
        verifikasi.terima(pelakuAktif.pelaku(), id, versi, KunciIdempoten.TANPA);
        selesai("Laporan diterima.", "/verifikasi/antrean.xhtml");
    }

    public void kembalikan() {
        verifikasi.kembalikan(pelakuAktif.pelaku(), id, versi, catatan, KunciIdempoten.TANPA);
        selesai("Laporan dikembalikan dengan alasan.", "/verifikasi/antrean.xhtml");
    }

    private static void selesai(String pesan, String lalu) {
        Pesan.berhasilLaluPindah(pesan);
        Pindah.ke(lalu);
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public long getVersi() {
        return versi;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String catatan) {
        this.catatan = catatan;
    }
}
