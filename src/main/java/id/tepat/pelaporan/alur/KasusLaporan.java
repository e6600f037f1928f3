package id.tepat.pelaporan.alur;

import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds the report behind the key by which the engine knows its case. */
@ApplicationScoped
class KasusLaporan {

    private static final String AWALAN = "laporan-";

    @Inject
    private LaporanRepository laporanRepository;

    LaporanKinerja laporan(String kunci) {
        return laporanRepository.cari(Long.valueOf(kunci.substring(AWALAN.length())))
                .orElseThrow(() -> new IllegalStateException("No report for case " + kunci));
    }

    static boolean milikLaporan(String kunci) {
        return kunci.startsWith(AWALAN);
    }
}
