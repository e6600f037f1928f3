package id.tepat.daftar;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list; this is also its JSON shape.
 *
 * @param halaman number of the page, from 0
 * @param ukuran  rows a page has at most
 * @param jumlah  rows of all pages together
 */
public record Halaman<T>(List<T> isi, int halaman, int ukuran, long jumlah) {

    public Halaman {
        isi = List.copyOf(isi);
    }

    public Halaman(List<T> isi, Potongan potongan, long jumlah) {
        this(isi, potongan.halaman(), potongan.ukuran(), jumlah);
    }

    /** The same page with its rows in another shape. */
    public <B> Halaman<B> ubah(Function<T, B> bentuk) {
        return new Halaman<>(isi.stream().map(bentuk).toList(), halaman, ukuran, jumlah);
    }
}
