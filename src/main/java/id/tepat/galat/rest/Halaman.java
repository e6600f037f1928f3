package id.tepat.galat.rest;

import id.tepat.galat.PermintaanRusak;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as every list answers.
 *
 * @param halaman from 0
 * @param ukuran  rows per page
 * @param jumlah  rows in all
 */
public record Halaman<T>(List<T> isi, int halaman, int ukuran, long jumlah) {

    /** Most rows a page may have. */
    public static final int UKURAN_TERBESAR = 200;

    private static final int HALAMAN_TERBESAR = 1_000_000;

    /** Which page was asked for; 0 and 50 where nothing was said. */
    public record Permintaan(int halaman, int ukuran) {

        /**
         * @throws PermintaanRusak if one is not a number in its range
         */
        public static Permintaan dari(String halaman, String ukuran) {
            return new Permintaan(Parameter.bilangan("halaman", halaman, 0, HALAMAN_TERBESAR, 0),
                    Parameter.bilangan("ukuran", ukuran, 1, UKURAN_TERBESAR, 50));
        }

        public int mulai() {
            return halaman * ukuran;
        }

        public <A, T> Halaman<T> jawab(List<A> isi, long jumlah, Function<A, T> bentuk) {
            return new Halaman<>(isi.stream().map(bentuk).toList(), halaman, ukuran, jumlah);
        }
    }
}
