package id.tepat.daftar;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.rest.Parameter;

/**
 * Which part of a list is asked for.
 *
 * @param halaman number of the page, from 0
 * @param ukuran  rows of a page, from 1; whoever asks from outside gets at most 200
 */
public record Potongan(int halaman, int ukuran) {

    /** Rows of a page when nobody says otherwise. */
    public static final int UKURAN_BAWAAN = 50;
    private static final int UKURAN_TERBESAR = 200;
    private static final int UKURAN_UTUH = 100_000;
    private static final int HALAMAN_TERAKHIR = 9_999_999;

    /** The list as a whole, as far as a spreadsheet reads it: its first 100,000 rows. */
    public static final Potongan UTUH = new Potongan(0, UKURAN_UTUH);

    /**
     * @throws PermintaanRusak if a number lies outside its range
     */
    public Potongan {
        if (halaman < 0 || halaman > HALAMAN_TERAKHIR) {
            throw new PermintaanRusak("halaman harus bilangan mulai dari 0.");
        }
        if (ukuran < 1 || ukuran > UKURAN_UTUH) {
            throw new PermintaanRusak("ukuran harus bilangan 1 sampai " + UKURAN_UTUH + ".");
        }
    }

    /**
     * Reads the query parameters {@code halaman} and {@code ukuran}; absent ones are 0 and 50.
     *
     * @throws PermintaanRusak if one is no such number
     */
    public static Potongan baca(String halaman, String ukuran) {
        return new Potongan(Parameter.bilangan("halaman", halaman, 0, HALAMAN_TERAKHIR, 0),
                Parameter.bilangan("ukuran", ukuran, 1, UKURAN_TERBESAR, UKURAN_BAWAAN));
    }

    /** The first row, from 0. */
    public int mulai() {
        return halaman * ukuran;
    }
}
