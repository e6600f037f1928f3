package id.tepat.anggaran;

import id.tepat.kalender.Triwulan;
import id.tepat.perencanaan.PosAnggaranRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A unit's budget table of a quarter, in two statements; for features that have already asked who may read it. */
@ApplicationScoped
public class PembacaAnggaran {

    @Inject
    private PosAnggaranRepository posAnggaran;

    @Inject
    private RealisasiAnggaranRepository realisasi;

    public TabelAnggaran tabel(Long perangkatDaerah, Triwulan masa) {
        return TabelAnggaran.dari(posAnggaran.milik(perangkatDaerah, masa.tahun()),
                realisasi.tercatat(perangkatDaerah, masa).orElse(null));
    }
}
