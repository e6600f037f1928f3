package id.tepat.capaian;

import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PilihanPengaturan;
import id.tepat.pengukuran.DasarPredikat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Offers what the predikat can be taken from to the page of settings. */
@ApplicationScoped
class PilihanDasar implements PilihanPengaturan {

    @Override
    public KunciPengaturan kunci() {
        return KunciPengaturan.DASAR_PREDIKAT;
    }

    @Override
    public Map<String, String> pilihan() {
        Map<String, String> pilihan = new LinkedHashMap<>();
        Arrays.stream(DasarPredikat.values()).forEach(satu -> pilihan.put(satu.name(), satu.label()));
        return pilihan;
    }
}
