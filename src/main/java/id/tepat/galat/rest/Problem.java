package id.tepat.galat.rest;

import id.tepat.galat.GalatBidang;
import java.util.List;

/**
 * RFC 9457, in Indonesian.
 *
 * @param galat the fields at fault; null where none is
 */
public record Problem(String title, int status, String detail, List<GalatBidang> galat) {

    /** Media type of every error answer. */
    public static final String JENIS = "application/problem+json";

    static Problem dari(int status, String detail) {
        return dari(status, detail, List.of());
    }

    static Problem dari(int status, String detail, List<GalatBidang> galat) {
        return new Problem(judul(status), status, detail, galat.isEmpty() ? null : galat);
    }

    private static String judul(int status) {
        return switch (status) {
            case 400 -> "Permintaan tidak dapat dibaca";
            case 401 -> "Belum masuk";
            case 403 -> "Tidak berhak";
            case 404 -> "Tidak ditemukan";
            case 405 -> "Metode tidak dikenal";
            case 406, 415 -> "Jenis isi tidak dikenal";
            case 409 -> "Bentrok";
            case 413 -> "Terlalu besar";
            case 422 -> "Tidak sesuai aturan";
            case 429 -> "Terlalu sering";
            default -> status < 500 ? "Permintaan ditolak" : "Kesalahan di dalam Tepat";
        };
    }
}
