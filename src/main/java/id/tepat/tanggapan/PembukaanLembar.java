package id.tepat.tanggapan;

import id.tepat.antrean.KeputusanSekaligus;
import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.AksesLaporan;
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

    @Inject
    private AksesLaporan akses;

    @Inject
    private HakAkses hakAkses;

    /**
     * The form in force, for whoever may answer this report today; from then on he has seen this submission.
     *
     * @throws TidakDitemukan if there is no such report for this person
     */
    @Perlu(Perbuatan.TANGGAPI_LAPORAN)
    public LembarTerbuka buka(Pelaku pelaku, Long laporanId) {
        LaporanKinerja laporan = laporanRepository.ambil(laporanId);
        hakAkses.pastikan(pelaku, Perbuatan.TANGGAPI_LAPORAN, akses.menanggapi(pelaku, laporan));
        sekaligus.catatDilihat(pelaku, laporan);
        return LembarTerbuka.dari(lembar.hariIni());
    }
}
