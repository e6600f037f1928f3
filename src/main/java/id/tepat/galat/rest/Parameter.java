package id.tepat.galat.rest;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TidakDitemukan;
import java.util.Arrays;

/** Reads parameters of addresses, and says plainly what is wrong with them. */
public final class Parameter {

    private Parameter() {}

    /**
     * A whole number.
     *
     * @param bawaan what holds where nothing was said; null makes it optional
     * @throws PermintaanRusak if it is not one, or out of range
     */
    public static Integer bilangan(String nama, String teks, int dari, int sampai, Integer bawaan) {
        if (teks == null || teks.isBlank()) {
            return bawaan;
        }
        if (!teks.matches("\\d{1,9}") || Integer.parseInt(teks) < dari || Integer.parseInt(teks) > sampai) {
            throw new PermintaanRusak("Parameter " + nama + " harus berupa bilangan " + dari + " sampai " + sampai + ".");
        }
        return Integer.valueOf(teks);
    }

    /** The same, but it must be there. */
    public static int wajib(String nama, String teks, int dari, int sampai) {
        Integer nilai = bilangan(nama, teks, dari, sampai, null);
        if (nilai == null) {
            throw new PermintaanRusak("Parameter " + nama + " wajib diisi: bilangan " + dari + " sampai " + sampai + ".");
        }
        return nilai;
    }

    /**
     * A constant by its name; null where nothing was said.
     *
     * @throws PermintaanRusak if there is no such constant
     */
    public static <E extends Enum<E>> E konstanta(String nama, String teks, Class<E> jenis) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        return Arrays.stream(jenis.getEnumConstants()).filter(satu -> satu.name().equals(teks)).findFirst()
                .orElseThrow(() -> new PermintaanRusak("Parameter " + nama + " tidak dikenal: "
                        + teks.substring(0, Math.min(teks.length(), 40)) + "."));
    }

    /**
     * The id in an address.
     *
     * @throws TidakDitemukan if it cannot be one: nothing has such an id
     */
    public static Long id(String teks) {
        if (teks == null || !teks.matches("\\d{1,18}")) {
            throw new TidakDitemukan("Data tidak ditemukan.");
        }
        return Long.valueOf(teks);
    }
}
