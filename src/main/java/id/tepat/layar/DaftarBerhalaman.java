package id.tepat.layar;

import id.tepat.daftar.Csv;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Kata;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.daftar.Potongan;
import id.tepat.daftar.Urutan;
import id.tepat.kalender.JamServer;
import jakarta.inject.Inject;

/**
 * A list to look through: a word to look for, a unit, an order and a page, all of it in the address; and the whole list as
 * a file. {@code t:saring} draws its form, {@code t:kolom} the headings that order it, {@code t:daftar} its pages.
 */
public abstract class DaftarBerhalaman<T> extends DaftarLayar<T> {

    @Inject
    private JamServer jam;

    private Kata kata;
    private Long unit;
    private Urutan urutan;

    /** The file that the list can be had as. @param nama of the file, without its ending */
    public record Lembar(String nama, String... judul) {}

    /** Reads what is asked for. */
    protected abstract Halaman<T> baca(PermintaanDaftar permintaan);

    /** The file's name and the headings of its columns. */
    protected abstract Lembar lembar();

    /** A row's cells, in the order of those headings. */
    protected abstract Object[] sel(T baris);

    @Override
    protected void muat(ParameterLayar parameter) {
        kata = new Kata(parameter.teks("kata"));
        unit = parameter.nomor("unit");
        urutan = Urutan.baca(parameter.teks("urut"));
        if ("csv".equals(parameter.teks("ekspor"))) {
            pilih(parameter);
            Unduhan.kirim(lembar().nama() + ".csv", "text/csv; charset=UTF-8", ekspor());
        } else {
            super.muat(parameter);
        }
    }

    @Override
    protected Halaman<T> baca(Potongan potongan) {
        return baca(new PermintaanDaftar(kata, urutan, potongan));
    }

    private byte[] ekspor() {
        Halaman<T> semua = baca(Potongan.UTUH);
        Csv csv = new Csv(jam.zona(), lembar().judul());
        semua.isi().forEach(satu -> csv.baris(sel(satu)));
        if (semua.jumlah() > semua.isi().size()) {
            csv.baris("Baru " + semua.isi().size() + " dari " + semua.jumlah() + " baris; persempit pilihan di layar untuk yang lain.");
        }
        return csv.isi();
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
