package id.tepat.pengaturan.layar;

import id.tepat.pengukuran.Predikat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scale as a ladder, the highest class on top, sound or not: what no class holds and what two hold stand in it by words and
 * by colour. Colours are presentation attributes, for the content security policy.
 */
final class GambarSkala {

    private static final int LEBAR = 340;
    private static final int TERENDAH = 34;
    private static final int TERTINGGI = 84;
    private static final int SATUAN_TERBUKA = 15;
    private static final int LABEL_TERPANJANG = 24;
    private static final String GALAT = "#9b2318";
    private static final String[] WARNA = {"#dbe9e9", "#b9d6d6", "#7fb3b6", "#2f7a82", "#12383f"};
    private static final int MULAI_GELAP = 3;

    private record Ruas(String label, BigDecimal dari, BigDecimal sampai, boolean galat) {

        String rentang() {
            return new Predikat(label, dari, sampai).rentang();
        }

        int tinggi() {
            int lebar = sampai == null ? SATUAN_TERBUKA : sampai.subtract(dari).intValue();
            return Math.min(TERTINGGI, TERENDAH + Math.max(0, lebar));
        }
    }

    private GambarSkala() {}

    /** One {@code <svg>} element, escaped; empty text for no classes. */
    static String svg(List<Predikat> kelas) {
        if (kelas.isEmpty()) {
            return "";
        }
        List<Ruas> ruas = ruas(kelas);
        int tinggi = ruas.stream().mapToInt(Ruas::tinggi).sum();
        StringBuilder svg = new StringBuilder(2_000).append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gambar-skala\" role=\"img\" viewBox=\"0 0 ")
                .append(LEBAR).append(' ').append(tinggi + 2).append("\" aria-label=\"").append(lolos(uraian(ruas)))
                .append("\" font-family=\"system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif\" font-size=\"14\">");
        long banyak = ruas.stream().filter(satu -> !satu.galat()).count();
        int atas = 1 + tinggi;
        int urutan = 0;
        for (Ruas satu : ruas) {
            atas -= satu.tinggi();
            kotak(svg, satu, atas, satu.galat() ? 0 : warna(urutan++, banyak));
        }
        return svg.append("</svg>").toString();
    }

    private static int warna(int urutan, long banyak) {
        return banyak < 2 ? 0 : (int) (urutan * (WARNA.length - 1) / (banyak - 1));
    }

    private static void kotak(StringBuilder svg, Ruas satu, int atas, int warna) {
        String tinta = satu.galat() ? GALAT : warna >= MULAI_GELAP ? "#ffffff" : "#1d2a2d";
        int garisTeks = atas + satu.tinggi() / 2 + 5;
        svg.append("<rect x=\"1\" y=\"").append(atas).append("\" width=\"").append(LEBAR - 2).append("\" height=\"").append(satu.tinggi())
                .append(satu.galat() ? "\" fill=\"#fbe6e2\" stroke=\"" + GALAT + "\" stroke-dasharray=\"5 4\"/>" : "\" fill=\"" + WARNA[warna] + "\" stroke=\"#ffffff\"/>")
                .append("<text x=\"14\" y=\"").append(garisTeks).append("\" fill=\"").append(tinta).append("\" font-weight=\"600\">").append(lolos(pendek(satu.label()))).append("</text>")
                .append("<text x=\"").append(LEBAR - 14).append("\" y=\"").append(garisTeks).append("\" text-anchor=\"end\" fill=\"").append(tinta).append("\">")
                .append(lolos(satu.rentang())).append("</text>");
    }

    /** From the bottom up: the classes, and between them what is missing or held twice. */
    private static List<Ruas> ruas(List<Predikat> kelas) {
        List<Ruas> hasil = new ArrayList<>();
        BigDecimal sampai = BigDecimal.ZERO;
        for (Predikat satu : kelas.stream().sorted(Comparator.comparing(Predikat::dari)).toList()) {
            if (sampai == null || satu.dari().compareTo(sampai) < 0) {
                hasil.add(new Ruas("Tumpang tindih", satu.dari(), sampai, true));
            } else if (satu.dari().compareTo(sampai) > 0) {
                hasil.add(new Ruas("Celah", sampai, satu.dari(), true));
            }
            hasil.add(new Ruas(satu.label().isEmpty() ? "(belum bernama)" : satu.label(), satu.dari(), satu.sampai(), false));
            sampai = sampai == null || satu.sampai() == null ? null : sampai.max(satu.sampai());
        }
        if (sampai != null) {
            hasil.add(new Ruas("Celah", sampai, null, true));
        }
        return hasil;
    }

    private static String uraian(List<Ruas> ruas) {
        return ruas.stream().sorted(Comparator.comparing(Ruas::dari).reversed()).map(satu -> satu.label() + " " + satu.rentang())
                .collect(Collectors.joining("; ", "Skala: ", "."));
    }

    private static String pendek(String label) {
        return label.length() <= LABEL_TERPANJANG ? label : label.substring(0, LABEL_TERPANJANG - 1) + "…";
    }

    private static String lolos(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
