package id.tepat.cekangka;

import id.tepat.capaian.LembarUkur;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import java.util.List;

/**
 * A report measured and checked.
 *
 * @param beda every disagreement, in the order of the rules
 */
public record LaporanTeruji(LembarUkur lembar, List<Ketidaksesuaian> beda) {

    public LaporanTeruji {
        beda = List.copyOf(beda);
    }

    public List<Ketidaksesuaian> bertingkat(TingkatKetidaksesuaian tingkat) {
        return beda.stream().filter(satu -> satu.tingkat() == tingkat).toList();
    }

    /** Whether its row carries a keterangan. */
    public boolean dijelaskan(Ketidaksesuaian satu) {
        return lembar.baris().stream().anyMatch(baris -> satu.sel().equals("indikator/" + baris.indikator()) && baris.keterangan() != null);
    }
}
