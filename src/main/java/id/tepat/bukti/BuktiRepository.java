package id.tepat.bukti;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Evidence of reports. */
@ApplicationScoped
public class BuktiRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    public Optional<BuktiDukung> cari(Long id) {
        return Optional.ofNullable(em.find(BuktiDukung.class, id));
    }

    /** All of a report, oldest first; the bytes stay where they are. */
    public List<RingkasanBukti> milik(Long laporan) {
        return em.createQuery("""
                select b.id, b.indikatorId, b.nama, b.jenisIsi, b.ukuran, b.nilaiHash, b.diunggahPada, b.diunggahOleh
                from BuktiDukung b where b.laporan.id = :laporan order by b.id""", Object[].class)
                .setParameter("laporan", laporan).getResultStream()
                .map(b -> new RingkasanBukti((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (Long) b[4],
                        (String) b[5], (Instant) b[6], (String) b[7]))
                .toList();
    }

    /** The indicators of a report that have evidence. */
    List<Long> indikatorBerbukti(Long laporan) {
        return em.createQuery("select distinct b.indikatorId from BuktiDukung b where b.laporan.id = :laporan and b.indikatorId is not null", Long.class)
                .setParameter("laporan", laporan).getResultList();
    }

    /** Without reading the files; {@code baru} null: they belong to the report as a whole. */
    void pindahkan(Long laporan, Long lama, Long baru) {
        em.createQuery("update BuktiDukung b set b.indikatorId = :baru where b.laporan.id = :laporan and b.indikatorId = :lama")
                .setParameter("baru", baru).setParameter("laporan", laporan).setParameter("lama", lama).executeUpdate();
    }

    public void tambah(BuktiDukung bukti) {
        em.persist(bukti);
    }

    public void hapus(BuktiDukung bukti) {
        em.remove(bukti);
    }
}
