package id.tepat.perjanjian;

import id.tepat.perencanaan.PemakaiPosAnggaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Indicators name the budget lines that pay for them. */
@ApplicationScoped
class PosAnggaranIndikator implements PemakaiPosAnggaran {

    @Inject
    private PerjanjianReader reader;

    @Override
    public Optional<String> pemakaian(Long pos) {
        long banyak = reader.indikatorDibiayai(pos);
        return banyak == 0 ? Optional.empty() : Optional.of(banyak + " indikator Perjanjian Kinerja");
    }
}
