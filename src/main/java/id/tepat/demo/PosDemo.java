package id.tepat.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/**
 * A budget line of the first kecamatan.
 *
 * @param pagu      rupiah; null where lines follow below
 * @param realisasi rupiah to the end of triwulan I and II; empty where lines follow below
 */
record PosDemo(String kode, String nama, BigDecimal pagu, List<BigDecimal> realisasi) {

    private static final BigDecimal SERIBU = BigDecimal.valueOf(1000);

    static PosDemo dari(JsonObject satu) {
        return new PosDemo(satu.getString("kode"), satu.getString("nama"), NaskahDemo.angka(satu.get("pagu")),
                satu.containsKey("realisasi")
                        ? satu.getJsonArray("realisasi").stream().map(NaskahDemo::angka).toList() : List.of());
    }

    /** The line of another kecamatan, in whole thousands. */
    PosDemo kali(BigDecimal faktor) {
        return faktor.compareTo(BigDecimal.ONE) == 0 ? this : new PosDemo(kode, nama, pagu == null ? null : bulat(pagu, faktor),
                realisasi.stream().map(nilai -> bulat(nilai, faktor)).toList());
    }

    /** Whether it stands at or below one of these codes, or above. */
    boolean seurat(List<String> kodeLain) {
        return kodeLain.stream().anyMatch(lain -> kode.startsWith(lain) || lain.startsWith(kode));
    }

    private static BigDecimal bulat(BigDecimal rupiah, BigDecimal faktor) {
        return SkalaDemo.bulat(rupiah.multiply(faktor).divide(SERIBU)).multiply(SERIBU);
    }
}
