package id.tepat.tanggapan;

import id.tepat.galat.Teks;
import id.tepat.proses.ArahAlur;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the atasan ticked and wrote.
 *
 * @param pilihan       codes of the ticked boxes
 * @param catatan       his note, may be null
 * @param arah          only for Lain-lain alone: LANJUT or KEMBALI; else null
 * @param catatanBagian notes beside parts of the report, part to text
 */
public record IsianTanggapan(Set<String> pilihan, String catatan, ArahAlur arah, Map<String, String> catatanBagian) {

    private static final int BAGIAN_TERPANJANG = 60;

    public IsianTanggapan {
        pilihan = Set.copyOf(pilihan);
        catatan = catatan == null || catatan.isBlank() ? null : catatan.strip();
        Map<String, String> terisi = new LinkedHashMap<>();
        catatanBagian.forEach((bagian, teks) -> {
            if (teks != null && !teks.isBlank()) {
                terisi.put(Teks.wajib("catatanBagian", bagian, BAGIAN_TERPANJANG), teks.strip());
            }
        });
        catatanBagian = Collections.unmodifiableMap(terisi);
    }
}
