package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.Pelaku;
import jakarta.inject.Inject;
import java.util.List;

/** A searched list, one page of it; search word and page stand in the address. */
public abstract class DaftarBerhalaman<T> {

    @Inject
    private PelakuAktif pelakuAktif;

    private String kata;
    private int halaman;
    private Halaman<T> isi;

    /** Reads the page that the address asks for. */
    public void muat() {
        isi = baca(pelaku(), kata, new Potongan(Math.max(0, halaman), Potongan.UKURAN_BAWAAN));
    }

    /** @param dicari what to look for, null for everything */
    protected abstract Halaman<T> baca(Pelaku pelaku, String dicari, Potongan potongan);

    protected Pelaku pelaku() {
        return pelakuAktif.pelaku();
    }

    public List<T> getIsi() {
        return isi == null ? List.of() : isi.isi();
    }

    public long getJumlah() {
        return isi == null ? 0 : isi.jumlah();
    }

    public int getUkuran() {
        return Potongan.UKURAN_BAWAAN;
    }

    public String getKata() {
        return kata;
    }

    public void setKata(String kata) {
        this.kata = kata;
    }

    public int getHalaman() {
        return halaman;
    }

    public void setHalaman(int halaman) {
        this.halaman = halaman;
    }
}
