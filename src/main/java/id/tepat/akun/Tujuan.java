package id.tepat.akun;

/** Where somebody wanted to go before he had to log in; only pages of this application, never another site. */
final class Tujuan {

    private static final int TERPANJANG = 1000;

    private Tujuan() {}

    /**
     * The path itself if it is one of ours and no login page, else the start page. Printable ASCII only: the container cuts
     * what stands in a header to eight bits, and {@code U+012F} would become a slash.
     */
    static String lokal(String jalan) {
        boolean baik = jalan != null && jalan.length() <= TERPANJANG
                && jalan.startsWith("/") && !jalan.startsWith("//")
                && jalan.chars().allMatch(huruf -> huruf > ' ' && huruf < 127 && huruf != '\\')
                && !jalan.startsWith("/masuk.xhtml") && !jalan.startsWith("/sandi.xhtml") && !jalan.startsWith("/keluar.xhtml")
                && !jalan.startsWith("/api/") && !jalan.startsWith("/jakarta.faces.resource/");
        return baik ? jalan : "/";
    }

    /** The path and query of a full URL of this host, else null; for the page that a form was sent from. */
    static String dariPerujuk(String perujuk, String asal) {
        return perujuk != null && perujuk.startsWith(asal + "/") ? perujuk.substring(asal.length()) : null;
    }
}
