package id.tepat.tugas.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarLayar;
import id.tepat.proses.Langkah;
import id.tepat.tugas.DaftarTugas;
import id.tepat.tugas.TugasSaya;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The start page. */
@Named("tugasSaya")
@RequestScoped
@Alamat("/tugas.xhtml")
public class TugasSayaLayar extends DaftarLayar<TugasSaya> {

    private static final int UKURAN = 25;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private DaftarTugas daftarTugas;

    @Override
    protected Halaman<TugasSaya> baca(Potongan potongan) {
        return daftarTugas.daftar(pelakuAktif.pelaku(), potongan);
    }

    @Override
    protected int ukuran() {
        return UKURAN;
    }

    /** How many of those shown wait for his answer. */
    public long getTanggapan() {
        return getIsi().stream().filter(satu -> satu.langkah() == Langkah.TANGGAPI_LAPORAN).count();
    }

    public long getTerlambat() {
        return getIsi().stream().filter(satu -> satu.uraian() != null && satu.uraian().terlambat()).count();
    }
}
