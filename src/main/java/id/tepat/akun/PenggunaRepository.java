package id.tepat.akun;

import id.tepat.keamanan.Peran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored accounts with their links and tokens. */
@ApplicationScoped
public class PenggunaRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    public Optional<Pengguna> cari(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Pengguna.class, id));
    }

    /** By login name, in the form {@link Pengguna#bersih} gives it. */
    public Optional<Pengguna> denganNama(String namaAkun) {
        return em.createQuery("select p from Pengguna p where p.namaAkun = :nama", Pengguna.class)
                .setParameter("nama", namaAkun).getResultStream().findFirst();
    }

    public Optional<Pengguna> denganPegawai(Long pegawai) {
        return em.createQuery("select p from Pengguna p where p.pegawaiId = :pegawai", Pengguna.class)
                .setParameter("pegawai", pegawai).getResultStream().findFirst();
    }

    /** Stores a new account at once, so that it has its id. */
    public void tambah(Pengguna pengguna) {
        em.persist(pengguna);
        em.flush();
    }

    /** Raises the version also where only the roles changed, and shows conflicts at once. */
    void simpan(Pengguna pengguna) {
        em.lock(pengguna, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** Active administrators other than this account who can log in. */
    long adminLain(Long kecuali) {
        return em.createQuery("""
                select count(p) from Pengguna p join p.peran r
                where r = :admin and p.aktif = true and p.sandi is not null and p.id <> :kecuali""", Long.class)
                .setParameter("admin", Peran.ADMIN).setParameter("kecuali", kecuali).getSingleResult();
    }

    Optional<TautanSekaliPakai> tautan(String kunci) {
        return em.createQuery("select t from TautanSekaliPakai t where t.jejak = :jejak", TautanSekaliPakai.class)
                .setParameter("jejak", Rahasia.jejak(kunci)).getResultStream().findFirst();
    }

    List<TautanSekaliPakai> tautanTerbuka(Pengguna pengguna) {
        return em.createQuery("select t from TautanSekaliPakai t where t.pengguna = :pengguna and t.dipakai is null", TautanSekaliPakai.class)
                .setParameter("pengguna", pengguna).getResultList();
    }

    void tambah(TautanSekaliPakai tautan) {
        em.persist(tautan);
    }

    Optional<TokenAkses> token(String kunci) {
        return em.createQuery("select t from TokenAkses t join fetch t.pengguna where t.jejak = :jejak", TokenAkses.class)
                .setParameter("jejak", Rahasia.jejak(kunci)).getResultStream().findFirst();
    }

    Optional<TokenAkses> token(Long id) {
        return Optional.ofNullable(em.find(TokenAkses.class, id));
    }

    List<TokenAkses> tokenTerbuka(Long pengguna) {
        return em.createQuery("select t from TokenAkses t where t.pengguna.id = :id and t.dicabut is null order by t.id desc", TokenAkses.class)
                .setParameter("id", pengguna).getResultList();
    }

    void tambah(TokenAkses token) {
        em.persist(token);
        em.flush();
    }

    /** Officials behind the active accounts that have this role. */
    public List<Long> pegawaiBerperan(Peran peran) {
        return em.createQuery("""
                select p.pegawaiId from Pengguna p
                where p.aktif = true and p.pegawaiId is not null and :peran member of p.peran""", Long.class)
                .setParameter("peran", peran).getResultList();
    }
}
