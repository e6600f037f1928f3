package id.tepat.perjanjian;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Lists of Perjanjian Kinerja, two statements a page however many there are. */
@ApplicationScoped
public class PerjanjianReader {

    private static final String DARI = """
             from PerjanjianKinerja p join p.jabatan j join j.perangkatDaerah d join p.pegawai g
            where p.tahun = :tahun""";

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** How many indicators a budget line pays for, of whatever Perjanjian Kinerja. */
    long indikatorDibiayai(Long pos) {
        return em.createQuery("select count(i) from IndikatorPerjanjian i join i.posAnggaran p where p.id = :pos", Long.class)
                .setParameter("pos", pos).getSingleResult();
    }

    /**
     * @param status  only these
     * @param jabatan only of these; null for all
     */
    Halaman<BarisPerjanjian> daftar(int tahun, Set<StatusPerjanjian> status, Set<Long> jabatan, Potongan potongan) {
        if (status.isEmpty() || jabatan != null && jabatan.isEmpty()) {
            return new Halaman<>(List.of(), potongan, 0);
        }
        String saringan = DARI + " and p.status in :status" + (jabatan == null ? "" : " and j.id in :jabatan");
        TypedQuery<Object[]> baris = em.createQuery("select p.id, p.versi, p.tahun, p.urutan, p.status, d.id, d.nama, j.id, j.nama,"
                + " g.nama, p.masaBerlaku.mulai, p.masaBerlaku.selesai" + saringan + " order by d.nama, j.id, p.urutan, p.id", Object[].class);
        TypedQuery<Long> banyak = em.createQuery("select count(p)" + saringan, Long.class);
        List.of(baris, banyak).forEach(tanya -> isi(tanya, tahun, status, jabatan));
        List<BarisPerjanjian> isi = baris.setFirstResult(potongan.mulai()).setMaxResults(potongan.ukuran()).getResultStream()
                .map(PerjanjianReader::baris).toList();
        return new Halaman<>(isi, potongan, banyak.getSingleResult());
    }

    /** Ids of the jabatan that have a PK of the year, cancelled ones not counted. */
    Set<Long> jabatanBerperjanjian(int tahun) {
        return Set.copyOf(em.createQuery("select distinct p.jabatan.id from PerjanjianKinerja p where p.tahun = :tahun"
                        + " and p.status <> :dibatalkan", Long.class)
                .setParameter("tahun", tahun).setParameter("dibatalkan", StatusPerjanjian.DIBATALKAN).getResultList());
    }

    private static void isi(TypedQuery<?> tanya, int tahun, Set<StatusPerjanjian> status, Set<Long> jabatan) {
        tanya.setParameter("tahun", tahun).setParameter("status", status);
        if (jabatan != null) {
            tanya.setParameter("jabatan", jabatan);
        }
    }

    private static BarisPerjanjian baris(Object[] b) {
        return new BarisPerjanjian((Long) b[0], ((Number) b[1]).longValue(), ((Number) b[2]).intValue(), ((Number) b[3]).intValue(),
                (StatusPerjanjian) b[4], (Long) b[5], (String) b[6], (Long) b[7], (String) b[8], (String) b[9],
                (LocalDate) b[10], (LocalDate) b[11]);
    }
}
