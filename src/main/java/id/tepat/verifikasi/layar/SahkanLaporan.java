package id.tepat.verifikasi.layar;

import id.tepat.layar.Alamat;
import id.tepat.meja.KunciIdempoten;
import id.tepat.pengajuan.HasilPengajuan;
import id.tepat.penyajian.layar.KabarPerbuatan;
import id.tepat.proses.Langkah;
import id.tepat.verifikasi.Pengesahan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The head's signature under the unit's report: its submission. */
@Named
@RequestScoped
@Alamat("/verifikasi/sahkan.xhtml")
public class SahkanLaporan extends PutusanLayar {

    @Inject
    private KabarPerbuatan kabar;

    @Inject
    private Pengesahan pengesahan;

    @Override
    Langkah langkah() {
        return Langkah.SAHKAN_LAPORAN;
    }

    public void sahkan() {
        HasilPengajuan hasil = pengesahan.sahkan(pelaku(), getId(), getVersi(), getCatatan(), KunciIdempoten.TANPA);
        selesai(kabar.kalimat(getId(), "disahkan dan dengan itu diajukan, tanda terima " + hasil.tandaTerima().nomor()), "/pelaporan/lihat.xhtml?id=" + getId());
    }

    public void kembalikan() {
        pengesahan.kembalikan(pelaku(), getId(), getVersi(), getCatatan(), KunciIdempoten.TANPA);
        selesai(kabar.kalimat(getId(), "dikembalikan"), "/tugas.xhtml");
    }
}
