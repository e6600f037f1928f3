package id.tepat.akun;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.Peran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The list of accounts, paged in SQL: three statements whatever its length. */
@ApplicationScoped
public class AkunReader {

    /** @param bersandi whether its owner has set a password */
    public record Baris(Long id, long versi, String namaAkun, String nama, String pegawai, boolean aktif, boolean bersandi, Set<Peran> peran) {}

    private static final String DARI = """

            from Pengguna p left join Pegawai g on g.id = p.pegawaiId
            where (lower(p.nama) like :kata or p.namaAkun like :kata)""";

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    Halaman<Baris> daftar(String kata, Potongan potongan) {
        String pola = kata == null ? "%" : "%" + kata.strip().toLowerCase(Locale.ROOT) + "%";
        List<Object[]> isi = em.createQuery("select p.id, p.versi, p.namaAkun, p.nama, g.nama, p.aktif, p.sandi" + DARI + " order by p.namaAkun", Object[].class)
                .setParameter("kata", pola).setFirstResult(potongan.mulai()).setMaxResults(potongan.ukuran()).getResultList();
        long jumlah = em.createQuery("select count(p)" + DARI, Long.class).setParameter("kata", pola).getSingleResult();
        Map<Long, Set<Peran>> peran = peran(isi.stream().map(b -> (Long) b[0]).toList());
        return new Halaman<>(isi.stream().map(b -> new Baris((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (String) b[4],
                (Boolean) b[5], b[6] != null, peran.getOrDefault((Long) b[0], Set.of()))).toList(), potongan, jumlah);
    }

    private Map<Long, Set<Peran>> peran(List<Long> id) {
        Map<Long, Set<Peran>> hasil = new HashMap<>();
        if (!id.isEmpty()) {
            em.createQuery("select p.id, r from Pengguna p join p.peran r where p.id in :id", Object[].class)
                    .setParameter("id", id).getResultList()
                    .forEach(b -> hasil.computeIfAbsent((Long) b[0], baru -> EnumSet.noneOf(Peran.class)).add((Peran) b[1]));
        }
        return hasil;
    }
}
