package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.SALIN_TEMPEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import id.tepat.capaian.LembarUkur;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Texts are not last quarter's, word for word: one remark for the report, whatever their number. */
class NarasiDiperbarui implements AturanLaporan {

    /** Where the remark stands: at the texts as a whole. */
    static final String SEL = "narasi";

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        return lembar.triwulanLalu().stream().flatMap(lalu -> {
            List<String> sama = Arrays.stream(BagianNarasi.values()).filter(bagian -> sama(lembar.laporan(), lalu, bagian)).map(BagianNarasi::judul).toList();
            return sama.isEmpty() ? Stream.empty() : Stream.of(new Ketidaksesuaian(SEL, "teks", SALIN_TEMPEL, PERIKSA, "", "",
                    deret(sama) + " sama persis dengan " + lalu.masa().label() + "."));
        });
    }

    private static boolean sama(LaporanKinerja kini, LaporanKinerja lalu, BagianNarasi bagian) {
        String teks = kini.narasi().get(bagian);
        return teks != null && lalu.narasi().get(bagian) != null && rapat(teks).equals(rapat(lalu.narasi().get(bagian)));
    }

    private static String rapat(String teks) {
        return teks.replaceAll("\\s+", " ").strip();
    }

    /** {@code Hambatan, Upaya mengatasi hambatan, dan Penutup}. */
    private static String deret(List<String> judul) {
        int akhir = judul.size() - 1;
        return akhir == 0 ? judul.get(0) : String.join(", ", judul.subList(0, akhir)) + (akhir == 1 ? " dan " : ", dan ") + judul.get(akhir);
    }
}
