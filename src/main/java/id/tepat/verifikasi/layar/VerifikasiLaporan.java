package id.tepat.verifikasi.layar;

import id.tepat.layar.Alamat;
import id.tepat.meja.KunciIdempoten;
import id.tepat.penyajian.layar.KabarPerbuatan;
import id.tepat.proses.Langkah;
import id.tepat.verifikasi.VerifikasiKabupaten;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The kabupaten's verification of one report. */
@Named
@RequestScoped
@Alamat("/verifikasi/verifikasi.xhtml")
public class VerifikasiLaporan extends PutusanLayar {

    @Inject
    private KabarPerbuatan kabar;

    @Inject
    private VerifikasiKabupaten verifikasi;

    @Override
    Langkah langkah() {
        return Langkah.VERIFIKASI_LAPORAN;
    }

    /** From now on he has seen this submission. */
    @Override
    protected void buka() {
        super.buka();
        if (getRincian().ringkasan().langkah() == langkah()) {
            verifikasi.buka(pelaku(), getId());
        }
    }

    public void terima() {
        verifikasi.terima(pelaku(), getId(), getVersi(), KunciIdempoten.TANPA);
        selesai(kabar.kalimat(getId(), "diterima"), "/verifikasi/antrean.xhtml");
    }

    public void kembalikan() {
        verifikasi.kembalikan(pelaku(), getId(), getVersi(), getCatatan(), KunciIdempoten.TANPA);
        selesai(kabar.kalimat(getId(), "dikembalikan"), "/verifikasi/antrean.xhtml");
    }
}
