package id.tepat.verifikasi.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.layar.Pesan;
import id.tepat.layar.Terpilih;
import id.tepat.meja.KunciIdempoten;
import id.tepat.verifikasi.AntreanVerifikasi;
import id.tepat.verifikasi.BarisAntrean;
import id.tepat.verifikasi.VerifikasiKabupaten;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The kabupaten's queue; several reports can be accepted in one act, each in a transaction of its own. */
@Named("antrean")
@RequestScoped
public class AntreanLayar {

    private static final int UKURAN = 50;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private AntreanVerifikasi antrean;

    @Inject
    private VerifikasiKabupaten verifikasi;

    private int halaman;
    private Halaman<BarisAntrean> daftar;

    public void terimaTerpilih() {
        List<Terpilih> pilihan = Terpilih.semua();
        Map<Long, String> nama = daftar().isi().stream().collect(Collectors.toMap(BarisAntrean::id, BarisAntrean::nama));
        int diterima = Terpilih.kerjakan(pilihan, satu -> verifikasi.terima(pelakuAktif.pelaku(), satu.id(), satu.versi(), KunciIdempoten.TANPA),
                satu -> nama.getOrDefault(satu.id(), "Laporan " + satu.id()), Pesan::awas);
        daftar = null;
        if (diterima > 0) {
            Pesan.berhasil(diterima + " laporan diterima.");
        } else if (pilihan.isEmpty()) {
            Pesan.awas("Centang dahulu laporan yang diterima.");
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
