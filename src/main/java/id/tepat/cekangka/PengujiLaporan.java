package id.tepat.cekangka;

import id.tepat.capaian.LembarUkur;
import id.tepat.capaian.PengukurLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Measures a report once and checks what was measured. */
@ApplicationScoped
public class PengujiLaporan {

    @Inject
    private PengukurLaporan pengukur;

    @Inject
    private CekLaporan cek;

    public LaporanTeruji uji(LaporanKinerja laporan) {
        LembarUkur lembar = pengukur.ukur(laporan);
        return new LaporanTeruji(lembar, cek.uji(lembar));
    }
}
