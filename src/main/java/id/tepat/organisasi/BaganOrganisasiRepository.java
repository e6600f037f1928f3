package id.tepat.organisasi;

import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the whole organisation of a day in three statements, however large it is. */
@ApplicationScoped
public class BaganOrganisasiRepository {

    /** Where several hold one jabatan on a day, who acts: a stand-in before the absent definitive holder. */
    private static final List<StatusPemangku> URUTAN =
            List.of(StatusPemangku.PLH, StatusPemangku.PLT, StatusPemangku.PJ, StatusPemangku.DEFINITIF);

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    private record Pemangku(Long jabatan, Long pegawai, String nama, StatusPemangku status, LocalDate mulai) {}

    public BaganOrganisasi hariIni() {
        return pada(jam.hariIni());
    }

    public BaganOrganisasi pada(LocalDate tanggal) {
        Map<Long, Pemangku> pemangku = pemangku(tanggal);
        List<BaganOrganisasi.Kotak> kotak = em.createQuery("""
                select j.id, j.nama, j.perangkatDaerah.id, a.id, k.id, j.wajibLapor
                from Jabatan j left join j.atasanLangsung a left join j.pihakKedua k
                where j.aktif = true""", Object[].class)
                .getResultStream().map(baris -> kotak(baris, pemangku.get((Long) baris[0]))).toList();
        List<BaganOrganisasi.Unit> unit = em.createQuery("""
                select p.id, p.nama, k.id, s.id, c.id
                from PerangkatDaerah p left join p.kepala k left join p.penyusunLaporan s left join p.pencatatAnggaran c
                where p.aktif = true""", Object[].class)
                .getResultStream()
                .map(b -> new BaganOrganisasi.Unit((Long) b[0], (String) b[1], (Long) b[2], (Long) b[3], (Long) b[4]))
                .toList();
        return new BaganOrganisasi(kotak, unit);
    }

    private Map<Long, Pemangku> pemangku(LocalDate tanggal) {
        return em.createQuery("""
                select p.jabatan.id, p.pegawai.id, g.nama, p.status, p.mulai
                from PemangkuJabatan p join p.pegawai g
                where p.mulai <= :tanggal and (p.selesai is null or p.selesai >= :tanggal)""", Object[].class)
                .setParameter("tanggal", tanggal)
                .getResultStream()
                .map(b -> new Pemangku((Long) b[0], (Long) b[1], (String) b[2], (StatusPemangku) b[3], (LocalDate) b[4]))
                .collect(Collectors.toMap(Pemangku::jabatan, Function.identity(), BaganOrganisasiRepository::bertindak));
    }

    private static Pemangku bertindak(Pemangku satu, Pemangku lain) {
        Comparator<Pemangku> urutan = Comparator.<Pemangku>comparingInt(p -> URUTAN.indexOf(p.status()))
                .thenComparing(Pemangku::mulai, Comparator.reverseOrder());
        return urutan.compare(satu, lain) <= 0 ? satu : lain;
    }

    private static BaganOrganisasi.Kotak kotak(Object[] b, Pemangku pemangku) {
        return new BaganOrganisasi.Kotak((Long) b[0], (String) b[1], (Long) b[2], (Long) b[3], (Long) b[4], (Boolean) b[5],
                pemangku == null ? null : pemangku.pegawai(),
                pemangku == null ? null : pemangku.nama(),
                pemangku == null ? null : pemangku.status());
    }
}
