package id.tepat.tahap;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Steps of reports and Perjanjian Kinerja, and who had a part in them. */
@ApplicationScoped
public class TahapRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    public void tambah(Tahap tahap) {
        em.persist(tahap);
    }

    /** The step the case waits in now. */
    public Optional<Tahap> terbuka(String kunci) {
        return em.createQuery("select t from Tahap t where t.kunci = :kunci and t.ditutupPada is null order by t.id desc", Tahap.class)
                .setParameter("kunci", kunci).setMaxResults(1).getResultStream().findFirst();
    }

    /** All steps of the case, oldest first. */
    public List<Tahap> semua(String kunci) {
        return em.createQuery("select t from Tahap t where t.kunci = :kunci order by t.id", Tahap.class)
                .setParameter("kunci", kunci).getResultList();
    }

    /** One page of the steps for which a condition holds, most urgent first. */
    public Halaman<Tahap> daftar(SyaratTugas syarat, Potongan potongan) {
        String dari = " from Tahap t where " + syarat.jpql();
        TypedQuery<Tahap> isi = em.createQuery("select t" + dari + " order by t.tenggat, t.id", Tahap.class);
        syarat.nilai().forEach(isi::setParameter);
        List<Tahap> baris = isi.setFirstResult(potongan.mulai()).setMaxResults(potongan.ukuran()).getResultList();
        boolean terakhir = baris.size() < potongan.ukuran() && (!baris.isEmpty() || potongan.mulai() == 0);
        return new Halaman<>(baris, potongan, terakhir ? potongan.mulai() + baris.size() : jumlah(dari, syarat));
    }

    private long jumlah(String dari, SyaratTugas syarat) {
        TypedQuery<Long> jumlah = em.createQuery("select count(t)" + dari, Long.class);
        syarat.nilai().forEach(jumlah::setParameter);
        return jumlah.getSingleResult();
    }

    /** Notes the part once, however often it is played. */
    void catat(String kunci, Long pegawai, Andil andil) {
        if (em.find(AndilPegawai.class, new AndilPegawai.Kunci(kunci, pegawai, andil)) == null) {
            em.persist(new AndilPegawai(kunci, pegawai, andil));
        }
    }
}
