package id.tepat.pemberitahuan;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.HalamanReader;
import id.tepat.daftar.PermintaanDaftar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The stored notices. */
@ApplicationScoped
public class PemberitahuanRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    public void tambah(Pemberitahuan satu) {
        em.persist(satu);
    }

    public Optional<Pemberitahuan> cari(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Pemberitahuan.class, id));
    }

    /** Whether this was told to him already. */
    public boolean ada(Long pegawaiId, String kunci) {
        return !em.createQuery("select p.id from Pemberitahuan p where p.pegawaiId = :pegawai and p.kunci = :kunci", Long.class)
                .setParameter("pegawai", pegawaiId)
                .setParameter("kunci", kunci)
                .setMaxResults(1)
                .getResultList().isEmpty();
    }

    /** Takes away those of his whose key begins like this. */
    void hapus(Long pegawaiId, String awalanKunci) {
        em.createQuery("delete from Pemberitahuan p where p.pegawaiId = :pegawai and p.kunci like :awalan")
                .setParameter("pegawai", pegawaiId)
                .setParameter("awalan", awalanKunci + "%")
                .executeUpdate();
    }

    /** One page of his, newest first. */
    Halaman<BarisPemberitahuan> milik(Long pegawaiId, PermintaanDaftar permintaan) {
        return new HalamanReader(em, permintaan, "p, p.id", "p", "Pemberitahuan p")
                .dengan("p.pegawaiId = :pegawai", "pegawai", pegawaiId)
                .mencari("p.judul", "p.isi")
                .urut(Map.of(), "p.waktu desc, p.id desc")
                .baca(b -> BarisPemberitahuan.dari((Pemberitahuan) b[0]));
    }

    public long banyakBelumDibaca(Long pegawaiId) {
        return em.createQuery("select count(p) from Pemberitahuan p where p.pegawaiId = :pegawai and p.dibacaPada is null", Long.class)
                .setParameter("pegawai", pegawaiId)
                .getSingleResult();
    }

    /** Marks all of them read, in one statement. */
    public void bacaSemua(Long pegawaiId, Instant kini) {
        em.createQuery("update Pemberitahuan p set p.dibacaPada = :kini, p.versi = p.versi + 1 where p.pegawaiId = :pegawai and p.dibacaPada is null")
                .setParameter("kini", kini)
                .setParameter("pegawai", pegawaiId)
                .executeUpdate();
    }
}
