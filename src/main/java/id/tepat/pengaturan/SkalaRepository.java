package id.tepat.pengaturan;

import id.tepat.galat.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stored scales, and where each of them holds. */
@ApplicationScoped
public class SkalaRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** The scale of a unit on a day, in one statement; {@link SkalaBerlaku#BAWAAN} while nothing is laid down. */
    public SkalaBerlaku pada(Long perangkatDaerah, LocalDate tanggal) {
        List<PenerapanSkala> calon = em.createQuery("""
                select distinct p from PenerapanSkala p left join fetch p.skala s left join fetch s.kelas
                where p.lingkup in :lingkup and p.berlakuMulai <= :tanggal""", PenerapanSkala.class)
                .setParameter("lingkup", List.of(PenerapanSkala.lingkup(null), PenerapanSkala.lingkup(perangkatDaerah)))
                .setParameter("tanggal", tanggal).getResultList();
        return PenerapanSkala.berlaku(calon, perangkatDaerah, tanggal).map(satu -> new SkalaBerlaku(satu.dasar(), satu.skala())).orElse(SkalaBerlaku.BAWAAN);
    }

    /** Every version of every scale, the newest first within each. */
    List<VersiSkala> semua() {
        return em.createQuery("select distinct s from VersiSkala s left join fetch s.kelas order by s.kode, s.nomor desc", VersiSkala.class).getResultList();
    }

    List<PenerapanSkala> penerapan() {
        return em.createQuery("""
                select p from PenerapanSkala p left join fetch p.skala left join fetch p.perangkatDaerah
                order by p.lingkup, p.berlakuMulai desc""", PenerapanSkala.class).getResultList();
    }

    VersiSkala skala(Long id) {
        return Optional.ofNullable(id).map(satu -> em.find(VersiSkala.class, satu)).orElseThrow(() -> new TidakDitemukan("Skala tidak ditemukan."));
    }

    PenerapanSkala penerapan(Long id) {
        return Optional.ofNullable(id).map(satu -> em.find(PenerapanSkala.class, satu))
                .orElseThrow(() -> new TidakDitemukan("Penerapan skala tidak ditemukan."));
    }

    boolean ada(String lingkup, LocalDate mulai) {
        return em.createQuery("select count(p) from PenerapanSkala p where p.lingkup = :lingkup and p.berlakuMulai = :mulai", Long.class)
                .setParameter("lingkup", lingkup).setParameter("mulai", mulai).getSingleResult() > 0;
    }

    /** 0 for a scale that isn't there yet. */
    int nomorTerakhir(String kode) {
        Integer nomor = em.createQuery("select max(s.nomor) from VersiSkala s where s.kode = :kode", Integer.class)
                .setParameter("kode", kode).getSingleResult();
        return nomor == null ? 0 : nomor;
    }

    <T> T tambah(T baru) {
        em.persist(baru);
        em.flush();
        return baru;
    }

    void hapus(PenerapanSkala penerapan) {
        em.remove(penerapan);
        em.flush();
    }
}
