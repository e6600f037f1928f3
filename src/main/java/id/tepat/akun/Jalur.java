package id.tepat.akun;

import id.tepat.keamanan.Peran;
import java.util.List;
import java.util.Set;

/** What a path of the application asks of whoever calls it. Everything not named here needs a login. */
enum Jalur {
    /** Parts of pages: no login, no look at the session. */
    BERKAS(false, null),
    /** Pages for everybody; who is logged in is shown as such. */
    UMUM(false, null),
    HALAMAN(true, null),
    HALAMAN_KABUPATEN(true, Set.of(Peran.ADMIN, Peran.VERIFIKATOR)),
    HALAMAN_ADMIN(true, Set.of(Peran.ADMIN)),
    API_UMUM(false, null),
    API(true, null);

    private static final List<String> AWALAN_BERKAS = List.of("/jakarta.faces.resource/", "/resources/", "/favicon.ico", "/robots.txt");
    private static final List<String> AWALAN_UMUM = List.of("/masuk.xhtml", "/sandi.xhtml", "/keaslian.xhtml", "/keaslian/", "/galat/");
    private static final List<String> AWALAN_KABUPATEN = List.of("/pengaturan/beranda.xhtml", "/pengaturan/hari-libur.xhtml", "/pengaturan/jejak-audit.xhtml");
    private static final List<String> AWALAN_API_UMUM =
            List.of("/api/v1/kalender/", "/api/v1/keaslian/", "/api/v1/pengukuran", "/api/v1/validasi");

    private final boolean perluMasuk;
    private final Set<Peran> peran;

    Jalur(boolean perluMasuk, Set<Peran> peran) {
        this.perluMasuk = perluMasuk;
        this.peran = peran;
    }

    /**
     * @param jalan path from the context root as the container reads it (decoded, without parameters)
     */
    static Jalur dari(String jalan) {
        if (jalan.equals("/api") || jalan.startsWith("/api/")) {
            return diAntara(jalan, AWALAN_API_UMUM) ? API_UMUM : API;
        }
        if (diAntara(jalan, AWALAN_BERKAS)) {
            return BERKAS;
        }
        if (diAntara(jalan, AWALAN_UMUM)) {
            return UMUM;
        }
        if (diAntara(jalan, AWALAN_KABUPATEN)) {
            return HALAMAN_KABUPATEN;
        }
        return jalan.startsWith("/pengaturan/") ? HALAMAN_ADMIN : HALAMAN;
    }

    boolean api() {
        return this == API || this == API_UMUM;
    }

    boolean perluMasuk() {
        return perluMasuk;
    }

    /** Whether one of these roles opens it; the use cases behind it decide once more. */
    boolean terbukaBagi(Set<Peran> miliknya) {
        return peran == null || peran.stream().anyMatch(miliknya::contains);
    }

    /** A name ending in a slash stands for everything below; else for itself and what is below it. */
    private static boolean diAntara(String jalan, List<String> daftar) {
        return daftar.stream().anyMatch(satu -> satu.endsWith("/") ? jalan.startsWith(satu)
                : jalan.equals(satu) || jalan.startsWith(satu + "/"));
    }
}
