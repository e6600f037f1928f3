package id.tepat.perjanjian.rest;

import id.tepat.perjanjian.PerbandinganPerjanjian;
import id.tepat.perjanjian.PerbandinganPerjanjian.Keadaan;
import java.util.List;

/** A PK Perubahan beside the version it changes. */
public record PerbandinganJson(String lama, String baru, List<Baris> baris) {

    /** {@code lama} is null for an added indicator, {@code baru} for a removed one. */
    public record Baris(String sasaran, SasaranJson.IndikatorJson lama, SasaranJson.IndikatorJson baru, Keadaan keadaan) {}

    static PerbandinganJson dari(PerbandinganPerjanjian dua) {
        return new PerbandinganJson(dua.lama().kepala().id().toString(), dua.baru().kepala().id().toString(),
                dua.baris().stream().map(PerbandinganJson::baris).toList());
    }

    private static Baris baris(PerbandinganPerjanjian.Baris satu) {
        return new Baris(satu.sasaran(), satu.lama() == null ? null : SasaranJson.IndikatorJson.dari(satu.lama()),
                satu.baru() == null ? null : SasaranJson.IndikatorJson.dari(satu.baru()), satu.keadaan());
    }
}
