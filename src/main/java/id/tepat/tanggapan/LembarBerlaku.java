package id.tepat.tanggapan;

import id.tepat.galat.TidakSah;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PengaturanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The form of the kabupaten in force today. */
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
}
