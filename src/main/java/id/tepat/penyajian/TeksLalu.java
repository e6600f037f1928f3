package id.tepat.penyajian;

import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.RealisasiIndikator;
import java.util.HashMap;
import java.util.Map;

/**
 * What was written last quarter, to stand beside what is written now: a reference, never a beginning.
 *
 * @param masa last quarter; null where there was no report in it
 * @param teks by the field it stands beside, as in {@code data-sel}: {@code narasi/analisis}, {@code indikator/7.evaluasi}
 */
public record TeksLalu(Triwulan masa, Map<String, String> teks) {

    public static final TeksLalu TIADA = new TeksLalu(null, Map.of());

    public TeksLalu {
        teks = Map.copyOf(teks);
    }

    /** The texts of last quarter's report, each at the field of this one that continues it. */
    static TeksLalu dari(LaporanKinerja lalu, LaporanKinerja kini) {
        Map<String, String> teks = new HashMap<>();
        lalu.narasi().forEach((bagian, satu) -> teks.put("narasi/" + bagian.kunci(), satu));
        kini.realisasi().forEach(baris -> lalu.realisasi().stream().filter(satu -> satu.mengukur(baris.indikator())).findFirst()
                .ifPresent(satu -> tambah(teks, "indikator/" + baris.indikator().id(), satu)));
        return new TeksLalu(lalu.masa(), teks);
    }

    private static void tambah(Map<String, String> teks, String sel, RealisasiIndikator lalu) {
        if (lalu.keterangan() != null) {
            teks.put(sel + ".keterangan", lalu.keterangan());
        }
        if (lalu.evaluasi() != null) {
            teks.put(sel + ".evaluasi", lalu.evaluasi());
        }
    }

    /** Last quarter's text of this field; null where there is none. */
    public String di(String sel) {
        return teks.get(sel);
    }

    /** Whether what stands in the field now is last quarter's text, word for word. */
    public boolean disalin(String sel, String kini) {
        return kini != null && di(sel) != null && rapat(kini).equals(rapat(di(sel)));
    }

    private static String rapat(String teks) {
        return teks.replaceAll("\\s+", " ").strip();
    }
}
