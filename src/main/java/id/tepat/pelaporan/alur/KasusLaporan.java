package id.tepat.pelaporan.alur;

import id.tepat.pelaporan.KunciLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds the report behind the key by which the engine knows its case. */
@ApplicationScoped
class KasusLaporan {

    @Inject
    private LaporanRepository laporanRepository;

    LaporanKinerja laporan(String kunci) {
        return laporanRepository.cari(KunciLaporan.id(kunci))
                .orElseThrow(() -> new IllegalStateException("No report for case " + kunci));
    }
}
