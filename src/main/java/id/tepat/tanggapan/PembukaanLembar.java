package id.tepat.tanggapan;

import id.tepat.antrean.KeputusanSekaligus;
import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import jakarta.inject.Inject;

/** The atasan opens the form for a report. */
@UseCase
public class PembukaanLembar {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private LembarBerlaku lembar;

    @Inject
    private KeputusanSekaligus sekaligus;

    /**
     * The form in force, for whoever may answer this report today; from then on he has seen this submission.
     *
     * @throws TidakDitemukan if there is no such report for this person
     */
    @Perlu(value = Perbuatan.TANGGAPI_LAPORAN, terhadap = HubunganLaporan.Menanggapi.class)
    public LembarTerbuka buka(Pelaku pelaku, Long laporanId) {
        LaporanKinerja laporan = laporanRepository.ambil(laporanId);
        sekaligus.catatDilihat(pelaku, laporan);
        return LembarTerbuka.dari(lembar.hariIni());
    }
}
