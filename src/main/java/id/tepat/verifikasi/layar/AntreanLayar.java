package id.tepat.verifikasi.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.galat.Galat;
import id.tepat.layar.Pesan;
import id.tepat.verifikasi.AntreanVerifikasi;
import id.tepat.verifikasi.BarisAntrean;
import id.tepat.verifikasi.VerifikasiKabupaten;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kabupaten's queue; several reports can be accepted in one act, each in a transaction of its own. */
@Named("antrean")
@RequestScoped
public class AntreanLayar {

    private static final int UKURAN = 50;
    /** Ticked rows come as id:versi, so that what was seen is what is accepted. */
    private static final Pattern PILIHAN = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private AntreanVerifikasi antrean;

    @Inject
    private VerifikasiKabupaten verifikasi;

    private int halaman;
    private Halaman<BarisAntrean> daftar;

    public void terimaTerpilih() {
        String[] pilihan = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get("pilih");
        int diterima = 0;
        for (String satu : pilihan == null ? new String[0] : pilihan) {
            Matcher cocok = PILIHAN.matcher(satu);
            if (cocok.matches() && terima(Long.valueOf(cocok.group(1)), Long.parseLong(cocok.group(2)))) {
                diterima++;
            }
        }
        daftar = null;
        if (diterima > 0) {
            Pesan.berhasil(diterima + " laporan diterima.");
        } else if (pilihan == null) {
            Pesan.awas("Centang dahulu laporan yang diterima.");
        }
    }

    private boolean terima(Long id, long versi) {
        try {
            verifikasi.terima(pelakuAktif.pelaku(), id, versi);
            return true;
        } catch (Galat galat) {
            // The others are acts of their own and go on.
            Pesan.awas("Laporan " + id + ": " + galat.getMessage());
            return false;
        }
    }

    private Halaman<BarisAntrean> daftar() {
        if (daftar == null) {
            daftar = antrean.daftar(pelakuAktif.pelaku(), new Potongan(halaman, UKURAN));
        }
        return daftar;
    }

    public void muat() {
        daftar();
    }

    public List<BarisAntrean> getIsi() {
        return daftar().isi();
    }

    public long getJumlah() {
        return daftar().jumlah();
    }

    public int getUkuran() {
        return UKURAN;
    }

    public int getHalaman() {
        return halaman;
    }

    public void setHalaman(int halaman) {
        this.halaman = Math.max(0, halaman);
    }
}
