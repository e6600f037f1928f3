package id.tepat.verifikasi.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarLayar;
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
@Alamat("/verifikasi/antrean.xhtml")
public class AntreanLayar extends DaftarLayar<BarisAntrean> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private AntreanVerifikasi antrean;

    @Inject
    private VerifikasiKabupaten verifikasi;

    public void terimaTerpilih() {
        List<Terpilih> pilihan = Terpilih.semua();
        Map<Long, String> nama = getIsi().stream().collect(Collectors.toMap(BarisAntrean::id, BarisAntrean::nama));
        int diterima = Terpilih.kerjakan(pilihan, satu -> verifikasi.terima(pelakuAktif.pelaku(), satu.id(), satu.versi(), KunciIdempoten.TANPA),
                satu -> nama.getOrDefault(satu.id(), "Laporan " + satu.id()), Pesan::awas);
        segarkan();
        if (diterima > 0) {
            Pesan.berhasil(diterima + " laporan diterima.");
        } else if (pilihan.isEmpty()) {
            Pesan.awas("Centang dahulu laporan yang diterima.");
        }
    }

    @Override
    protected Halaman<BarisAntrean> baca(Potongan potongan) {
        return antrean.daftar(pelakuAktif.pelaku(), potongan);
    }
}
