package id.tepat.anggaran;

import id.tepat.perencanaan.PemakaiPosAnggaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What was spent stands at a budget line. */
@ApplicationScoped
class PosAnggaranTerealisasi implements PemakaiPosAnggaran {

    @Inject
    private RealisasiAnggaranRepository repository;

    @Override
    public Optional<String> pemakaian(Long pos) {
        long banyak = repository.triwulanTerealisasi(pos);
        return banyak == 0 ? Optional.empty() : Optional.of("realisasi " + banyak + " triwulan");
    }
}
