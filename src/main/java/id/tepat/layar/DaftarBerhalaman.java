package id.tepat.layar;

import id.tepat.daftar.Csv;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Kata;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.daftar.Potongan;
import id.tepat.daftar.Urutan;
import id.tepat.kalender.JamServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A list to look through: a word to look for, a unit, an order and a page, all of it in the address; and the whole list as
 * a file. {@code t:saring} draws its form, {@code t:kolom} the headings that order it, {@code t:daftar} its pages.
 */
public abstract class DaftarBerhalaman<T> extends Layar {

    @Inject
    private JamServer jam;

    private Kata kata;
    private Long unit;
    private Urutan urutan;
    private int nomorHalaman;
    private Halaman<T> halaman;

    /** The file that the list can be had as. @param nama of the file, without its ending */
    public record Lembar(String nama, String... judul) {}

    /** Reads what is asked for. */
    protected abstract Halaman<T> baca(PermintaanDaftar permintaan);

    /** The file's name and the headings of its columns. */
    protected abstract Lembar lembar();

    /** A row's cells, in the order of those headings. */
    protected abstract Object[] sel(T baris);

    /** Reads from the address what this list can be narrowed by besides word and unit. */
    protected void pilih(ParameterLayar parameter) {
        // most have nothing more
    }

    /** Rows of a page. */
    protected int ukuran() {
        return Potongan.UKURAN_BAWAAN;
    }

    @Override
    protected void muat(ParameterLayar parameter) {
        kata = new Kata(parameter.teks("kata"));
        unit = parameter.nomor("unit");
        urutan = Urutan.baca(parameter.teks("urut"));
        nomorHalaman = parameter.halaman();
        pilih(parameter);
        if ("csv".equals(parameter.teks("ekspor"))) {
            unduh();
        } else {
            segarkan();
        }
    }

    /** Reads anew, after an act on what is listed. */
    protected void segarkan() {
        halaman = baca(new PermintaanDaftar(kata, urutan, new Potongan(nomorHalaman, ukuran())));
    }

    private void unduh() {
        try {
            Unduhan.kirim(lembar().nama() + ".csv", "text/csv; charset=UTF-8", ekspor());
        } catch (IOException putus) {
            throw new UncheckedIOException(putus);
        }
    }

    private byte[] ekspor() {
        Halaman<T> semua = baca(new PermintaanDaftar(kata, urutan, Potongan.UTUH));
        Csv csv = new Csv(jam.zona(), lembar().judul());
        semua.isi().forEach(satu -> csv.baris(sel(satu)));
        if (semua.jumlah() > semua.isi().size()) {
            csv.baris("Baru " + semua.isi().size() + " dari " + semua.jumlah() + " baris; persempit pilihan di layar untuk yang lain.");
        }
        return csv.isi();
    }

    public List<T> getIsi() {
        return halaman.isi();
    }

    public long getJumlah() {
        return halaman.jumlah();
    }

    public int getUkuran() {
        return ukuran();
    }

    public int getHalaman() {
        return nomorHalaman;
    }

    /** Whether anything is chosen, so that an empty list says so. */
    public boolean isDipilih() {
        return kata.teks() != null || unit != null;
    }

    public String getKata() {
        return kata.teks();
    }

    /** Id of the perangkat daerah chosen; null for all. */
    public Long getUnit() {
        return unit;
    }

    /** As the address says it; empty for the list's own order. */
    public String getUrut() {
        return urutan.teks();
    }

    /** What a heading's link asks for. */
    public String urutBerikut(String kolom) {
        return urutan.berikut(kolom).teks();
    }

    /** How a column is ordered now, in the words of ARIA. */
    public String arahUrut(String kolom) {
        if (!kolom.equals(urutan.kolom())) {
            return "none";
        }
        return urutan.turun() ? "descending" : "ascending";
    }
}
