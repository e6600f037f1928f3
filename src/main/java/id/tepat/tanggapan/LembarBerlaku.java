package id.tepat.tanggapan;

import id.tepat.galat.TidakSah;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PengaturanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The form of the kabupaten in force today: hands it out, reads it filled in, and keeps the answer. */
@ApplicationScoped
class LembarBerlaku {

    @Inject
    private TanggapanRepository tanggapanRepository;

    @Inject
    private PengaturanRepository pengaturan;

    /** @throws TidakSah if the form that the settings name is not stored */
    LembarTanggapan hariIni() {
        String kode = pengaturan.hariIni().teks(KunciPengaturan.LEMBAR_TANGGAPAN);
        return tanggapanRepository.lembar(kode)
                .orElseThrow(() -> new TidakSah("Lembar tanggapan " + kode + " belum disimpan di Pengaturan."));
    }

    /**
     * The ticked boxes; one that another form of the kabupaten words is taken too, for whoever printed that one.
     *
     * @throws TidakSah if none is ticked, or one is on no form
     */
    List<PilihanTanggapan> pilih(Set<String> kode) {
        LembarTanggapan berlaku = hariIni();
        if (kode.stream().allMatch(satu -> berlaku.pilihan(satu).isPresent())) {
            return berlaku.pilih(kode);
        }
        return tanggapanRepository.semuaLembar().stream()
                .filter(lembar -> kode.stream().allMatch(satu -> lembar.pilihan(satu).isPresent()))
                .findFirst().orElse(berlaku).pilih(kode);
    }

    /** The form filled in, as it stays with the report. */
    void simpan(TanggapanAtasan tanggapan) {
        tanggapanRepository.tambah(tanggapan);
    }
}
