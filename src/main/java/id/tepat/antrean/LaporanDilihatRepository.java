package id.tepat.antrean;

import id.tepat.pengajuan.CekPengajuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Which submissions were opened by whom, and what was noticed in them. */
@ApplicationScoped
class LaporanDilihatRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    void tambah(LaporanDilihat satu) {
        em.persist(satu);
    }

    /** Whether this account opened that submission. */
    boolean ada(Long laporan, int pengajuanKe, Long pengguna) {
        return !em.createQuery("""
                select d.id from LaporanDilihat d
                where d.laporan = :laporan and d.pengguna = :pengguna and d.pengajuanKe = :ke""", Long.class)
                .setParameter("laporan", laporan).setParameter("pengguna", pengguna).setParameter("ke", pengajuanKe)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** What was counted in it when it was submitted; empty where nobody counted. */
    Optional<CekPengajuan> cek(Long laporan, int pengajuanKe) {
        return em.createQuery("""
                select p.salah, p.dijelaskan, p.perluDilihat from Pengajuan p
                where p.laporan.id = :laporan and p.ke = :ke and p.salah is not null""", Object[].class)
                .setParameter("laporan", laporan).setParameter("ke", pengajuanKe)
                .getResultStream().findFirst().map(b -> new CekPengajuan((Integer) b[0], (Integer) b[1], (Integer) b[2]));
    }
}
