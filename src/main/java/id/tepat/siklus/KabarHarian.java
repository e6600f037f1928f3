package id.tepat.siklus;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the daily notices say: only what there is, nothing about zeros; and nothing at all where there is nothing. */
final class KabarHarian {

    private KabarHarian() {}

    /**
     * For whoever has reports before him.
     *
     * @param hari days ahead that {@code segera} looks
     */
    static String tugas(long banyak, long lewat, long hariIni, long segera, int hari) {
        return banyak + " laporan menunggu Anda" + rincian(bila(lewat, "lewat batas waktu"), bila(hariIni, "jatuh tempo hari ini"),
                bila(segera, "jatuh tempo dalam " + hari + " hari"));
    }

    /** For Bagian Organisasi; null where nothing is expected. */
    static String rekap(SiklusReader.Rekap rekap) {
        if (rekap.diharapkan() == 0) {
            return null;
        }
        String kepala = rekap.diharapkan() + " laporan diharapkan";
        return rekap.diajukan() == 0 && rekap.lewat() == 0 ? kepala + ", belum ada yang diajukan."
                : kepala + rincian(bila(rekap.diajukan(), "sudah diajukan"), bila(rekap.lewat(), "lewat batas dan belum diajukan"),
                        bila(rekap.menungguVerifikasi(), "menunggu verifikasi"), bila(rekap.selesai(), "selesai"));
    }

    private static String rincian(String... bagian) {
        String isi = Arrays.stream(bagian).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return (isi.isEmpty() ? "" : ": " + isi) + ".";
    }

    private static String bila(long banyak, String apa) {
        return banyak == 0 ? null : banyak + " " + apa;
    }
}
