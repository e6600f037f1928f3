package id.tepat.tanggapan;

import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PilihanPengaturan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The stored forms, for the setting that names the one in force. */
@ApplicationScoped
class PilihanLembar implements PilihanPengaturan {

    @Inject
    private TanggapanRepository tanggapanRepository;

    @Override
    public KunciPengaturan kunci() {
        return KunciPengaturan.LEMBAR_TANGGAPAN;
    }

    @Override
    public Map<String, String> pilihan() {
        Map<String, String> hasil = new LinkedHashMap<>();
        tanggapanRepository.semuaLembar().forEach(lembar -> hasil.put(lembar.kode(), lembar.nama()));
        return hasil;
    }
}
