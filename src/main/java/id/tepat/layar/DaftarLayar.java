package id.tepat.layar;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import java.util.List;

/**
 * A page that shows a list, one page of it at a time; what is chosen stands in the address. Beyond the last page the first
 * is shown.
 *
 * @param <T> a row
 */
public abstract class DaftarLayar<T> extends Layar {

    private int nomorHalaman;
    private Halaman<T> halaman;

    @Override
    protected void muat(ParameterLayar parameter) {
        nomorHalaman = parameter.halaman();
        pilih(parameter);
        segarkan();
    }

    /** Reads from the address what this list is narrowed by. */
    protected void pilih(ParameterLayar parameter) {
        // many show everything
    }

    protected abstract Halaman<T> baca(Potongan potongan);

    /** Reads anew, after an act on what is listed. */
    protected void segarkan() {
        halaman = baca(new Potongan(nomorHalaman, ukuran()));
        if (nomorHalaman > 0 && halaman.isi().isEmpty()) {
            nomorHalaman = 0;
            halaman = baca(new Potongan(0, ukuran()));
        }
    }

    /** Rows of a page. */
    protected int ukuran() {
        return Potongan.UKURAN_BAWAAN;
    }

    public List<T> getIsi() {
        return halaman.isi();
    }

    /** Rows of all pages together. */
    public long getJumlah() {
        return halaman.jumlah();
    }

    public int getUkuran() {
        return ukuran();
    }

    /** Number of the page, from 0. */
    public int getHalaman() {
        return nomorHalaman;
    }
}
