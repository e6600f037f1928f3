package id.tepat.tahap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "An open step that this person may do today", as a condition of JPQL over {@code Tahap t}, so that every list pages and
 * counts exactly these in SQL.
 *
 * @param jpql  the condition
 * @param nilai its parameters
 */
public record SyaratTugas(String jpql, Map<String, Object> nilai) {

    static final SyaratTugas TIDAK_ADA = new SyaratTugas("1 = 0", Map.of());

    private static final String TERBUKA = "t.ditutupPada is null and ";

    public SyaratTugas {
        nilai = Map.copyOf(nilai);
    }

    /**
     * @param kelompok names of the groups whose steps fall to him
     * @param kecuali  ids of steps of theirs that don't, because of what he did in the case
     * @param tambahan ids of steps of other groups that do, because of what those before him did
     */
    static SyaratTugas unit(Collection<String> kelompok, Set<Long> kecuali, Set<Long> tambahan) {
        Map<String, Object> nilai = new HashMap<>(Map.of("kelompok", kelompok));
        String jpql = "t.kelompok in :kelompok" + dengan(nilai, " and t.id not in :kecuali", "kecuali", kecuali);
        return new SyaratTugas(TERBUKA + "(" + jpql + dengan(nilai, " or t.id in :tambahan", "tambahan", tambahan) + ")", nilai);
    }

    /** @param pegawai the verifikator; null for an account without one */
    static SyaratTugas kabupaten(String kelompok, Long pegawai, Set<Andil> penghalang) {
        if (pegawai == null) {
            return new SyaratTugas(TERBUKA + "t.kelompok = :verifikator", Map.of("verifikator", kelompok));
        }
        return new SyaratTugas(TERBUKA + "t.kelompok = :verifikator and not exists (select a.kunci from AndilPegawai a"
                + " where a.kunci = t.kunci and a.pegawai = :pegawaiVerifikator and a.andil in :penghalang)",
                Map.of("verifikator", kelompok, "pegawaiVerifikator", pegawai, "penghalang", penghalang));
    }

    SyaratTugas atau(SyaratTugas lain) {
        if (this == TIDAK_ADA || lain == TIDAK_ADA) {
            return this == TIDAK_ADA ? lain : this;
        }
        Map<String, Object> semua = new HashMap<>(nilai);
        semua.putAll(lain.nilai);
        return new SyaratTugas("((" + jpql + ") or (" + lain.jpql + "))", semua);
    }

    private static String dengan(Map<String, Object> nilai, String syarat, String parameter, Set<Long> id) {
        if (id.isEmpty()) {
            return "";
        }
        nilai.put(parameter, id.stream().sorted().collect(Collectors.toList()));
        return syarat;
    }
}
