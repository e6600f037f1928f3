package id.tepat.pengaturan;

import id.tepat.kalender.IngatanTransaksi;
import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the settings of a day, all in one statement and once a transaction. */
@ApplicationScoped
public class PengaturanRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private IngatanTransaksi ingatan;

    @Inject
    private JamServer jam;

    public AturanKabupaten hariIni() {
        return pada(jam.hariIni());
    }

    public AturanKabupaten pada(LocalDate tanggal) {
        return riwayat().pada(tanggal);
    }

    /** For whoever asks about more than one day. */
    public RiwayatPengaturan riwayat() {
        return ingatan.ingat(RiwayatPengaturan.class, () -> new RiwayatPengaturan(semua()));
    }

    public List<Pengaturan> semua() {
        return em.createQuery("select p from Pengaturan p order by p.kunci, p.berlakuMulai", Pengaturan.class).getResultList();
    }

    Optional<Pengaturan> cari(Long id) {
        return Optional.ofNullable(em.find(Pengaturan.class, id));
    }

    void hapus(Pengaturan pengaturan) {
        ingatan.lupakan(RiwayatPengaturan.class);
        em.remove(pengaturan);
    }

    /** Writes what is pending, so that whoever is told next reads it. */
    void tuliskan() {
        ingatan.lupakan(RiwayatPengaturan.class);
        em.flush();
    }

    public Pengaturan simpan(Pengaturan pengaturan) {
        ingatan.lupakan(RiwayatPengaturan.class);
        em.persist(pengaturan);
        return pengaturan;
    }
}
