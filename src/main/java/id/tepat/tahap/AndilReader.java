package id.tepat.tahap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who had which part in cases: one statement a question. */
@ApplicationScoped
class AndilReader {

    /** That a person had this part in the case an open step belongs to. */
    record AndilTerbuka(Long tahap, String kelompok, Long pegawai, Andil andil) {}

    private static final int KELOMPOK_SEKALI = 2000;

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    AndilPerkara milik(String kunci) {
        return milik(List.of(kunci)).getOrDefault(kunci, AndilPerkara.TIDAK_ADA);
    }

    /** By key; cases in which nobody did anything yet are left out. */
    Map<String, AndilPerkara> milik(Collection<String> kunci) {
        if (kunci.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<Long, Set<Andil>>> andil = new HashMap<>();
        em.createQuery("select a.kunci, a.pegawai, a.andil from AndilPegawai a where a.kunci in :kunci", Object[].class)
                .setParameter("kunci", kunci).getResultStream()
                .forEach(b -> andil.computeIfAbsent((String) b[0], satu -> new HashMap<>())
                        .computeIfAbsent((Long) b[1], satu -> EnumSet.noneOf(Andil.class)).add((Andil) b[2]));
        Map<String, AndilPerkara> perkara = new HashMap<>();
        andil.forEach((satu, orang) -> perkara.put(satu, new AndilPerkara(orang)));
        return perkara;
    }

    /**
     * What these persons did in cases whose open step waits for one of these groups; more than one statement only for who
     * stands above hundreds of jabatan.
     */
    List<AndilTerbuka> padaTahapTerbuka(List<String> kelompok, Collection<Long> pegawai) {
        List<AndilTerbuka> semua = new ArrayList<>();
        for (int i = 0; i < kelompok.size(); i += KELOMPOK_SEKALI) {
            semua.addAll(sebagian(kelompok.subList(i, Math.min(kelompok.size(), i + KELOMPOK_SEKALI)), pegawai));
        }
        return semua;
    }

    private List<AndilTerbuka> sebagian(List<String> kelompok, Collection<Long> pegawai) {
        TypedQuery<Object[]> tanya = em.createQuery("""
                select t.id, t.kelompok, a.pegawai, a.andil from Tahap t join AndilPegawai a on a.kunci = t.kunci
                where t.ditutupPada is null and t.kelompok in :kelompok and a.pegawai in :pegawai""", Object[].class);
        return tanya.setParameter("kelompok", kelompok).setParameter("pegawai", pegawai).getResultStream()
                .map(b -> new AndilTerbuka((Long) b[0], (String) b[1], (Long) b[2], (Andil) b[3])).toList();
    }
}
