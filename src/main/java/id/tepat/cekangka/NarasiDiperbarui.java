package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.SALIN_TEMPEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import id.tepat.capaian.LembarUkur;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.Arrays;
import java.util.stream.Stream;

/** A text is not last quarter's, word for word. */
class NarasiDiperbarui implements AturanLaporan {

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        return lembar.triwulanLalu().stream().flatMap(lalu -> Arrays.stream(BagianNarasi.values())
                .filter(bagian -> sama(lembar.laporan(), lalu, bagian))
                .map(bagian -> new Ketidaksesuaian("narasi/" + bagian.kunci(), "teks", SALIN_TEMPEL, PERIKSA, "", "",
                        bagian.judul() + " sama persis dengan " + lalu.masa().label() + ".")));
    }

    private static boolean sama(LaporanKinerja kini, LaporanKinerja lalu, BagianNarasi bagian) {
        String teks = kini.narasi().get(bagian);
        return teks != null && lalu.narasi().get(bagian) != null && rapat(teks).equals(rapat(lalu.narasi().get(bagian)));
    }

    private static String rapat(String teks) {
        return teks.replaceAll("\\s+", " ").strip();
    }
}
