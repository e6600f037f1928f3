package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.SALIN_TEMPEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import id.tepat.capaian.LembarUkur;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text that names only another quarter or year was probably copied; one that names this quarter too was not, nor one that
 * plans what is to come, or compares with what was.
 */
class TeksMenyebutTriwulanIni implements AturanLaporan {

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        Triwulan masa = lembar.laporan().masa();
        return Arrays.stream(BagianNarasi.values())
                .filter(bagian -> lembar.laporan().narasi().get(bagian) != null)
                .flatMap(bagian -> uji(bagian, lembar.laporan().narasi().get(bagian), masa));
    }

    private static Stream<Ketidaksesuaian> uji(BagianNarasi bagian, String teks, Triwulan masa) {
        Set<Triwulan> ini = bagian == BagianNarasi.RENCANA_TINDAK_LANJUT ? Set.of(masa, masa.berikutnya()) : Set.of(masa);
        return Stream.of(false, true).flatMap(tahun -> hanyaLain(teks, tahun, ini, masa)).map(sebutan -> new Ketidaksesuaian("narasi/" + bagian.kunci(), "teks",
                SALIN_TEMPEL, PERIKSA, sebutan, masa.label(), bagian.judul() + " menyebut \"" + sebutan + "\", laporan ini " + masa.label() + "."));
    }

    /** The first mention that nothing explains, if none of the mentions is of a quarter (or year) that may be meant here. */
    private static Stream<String> hanyaLain(String teks, boolean tahun, Set<Triwulan> ini, Triwulan masa) {
        boolean adaIni = SebutanMasa.dalam(teks).filter(satu -> satu.tahun() == tahun).anyMatch(satu -> ini.stream().anyMatch(satu::menyebut));
        return adaIni ? Stream.empty() : Uraian.kalimat(teks).stream().flatMap(kalimat -> SebutanMasa.dalam(kalimat)
                .filter(satu -> satu.tahun() == tahun && !satu.wajar(kalimat, masa)).map(SebutanMasa::teks)).limit(1);
    }
}
