package id.tepat.pengaturan;

import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the settings of a day in one statement. */
@ApplicationScoped
public class PengaturanRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    public AturanKabupaten hariIni() {
        return pada(jam.hariIni());
    }

    public AturanKabupaten pada(LocalDate tanggal) {
        Map<KunciPengaturan, String> nilai = new EnumMap<>(KunciPengaturan.class);
        em.createQuery("select p from Pengaturan p where p.berlakuMulai <= :tanggal order by p.berlakuMulai", Pengaturan.class)
                .setParameter("tanggal", tanggal)
                .getResultList()
                .forEach(satu -> nilai.put(satu.kunci(), satu.nilai()));
        return new AturanKabupaten(nilai);
    }

    public List<Pengaturan> semua() {
        return em.createQuery("select p from Pengaturan p order by p.kunci, p.berlakuMulai", Pengaturan.class).getResultList();
    }

    public Pengaturan simpan(Pengaturan pengaturan) {
        em.persist(pengaturan);
        return pengaturan;
    }
}
