package id.tepat.organisasi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the whole organisation of a day in three statements, however large it is. */
@ApplicationScoped
class BaganReader {

    /** Where several hold one jabatan on a day, who acts: a stand-in before the absent definitive holder. */
    private static final List<StatusPemangku> URUTAN =
            List.of(StatusPemangku.PLH, StatusPemangku.PLT, StatusPemangku.PJ, StatusPemangku.DEFINITIF);

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    private record Pemangku(Long jabatan, Long pegawai, String nama, StatusPemangku status, LocalDate mulai) {}

    BaganOrganisasi pada(LocalDate tanggal) {
        Map<Long, Pemangku> pemangku = pemangku(tanggal);
        List<BaganOrganisasi.Kotak> kotak = tanya("""
                select j.id, j.nama, j.perangkatDaerah.id, a.id, k.id, j.wajibLapor
                from Jabatan j left join j.atasanLangsung a left join j.pihakKedua k
                where j.aktif = true""")
                .getResultStream().map(baris -> kotak(baris, pemangku.get((Long) baris[0]))).toList();
        List<BaganOrganisasi.Unit> unit = tanya("""
                select p.id, p.nama, k.id, s.id, c.id
                from PerangkatDaerah p left join p.kepala k left join p.penyusunLaporan s left join p.pencatatAnggaran c
                where p.aktif = true""")
                .getResultStream()
                .map(b -> new BaganOrganisasi.Unit((Long) b[0], (String) b[1], (Long) b[2], (Long) b[3], (Long) b[4]))
                .toList();
        return new BaganOrganisasi(kotak, unit);
    }

    private Map<Long, Pemangku> pemangku(LocalDate tanggal) {
        return tanya("""
                select p.jabatan.id, p.pegawai.id, g.nama, p.status, p.mulai
                from PemangkuJabatan p join p.pegawai g
                where p.mulai <= :tanggal and (p.selesai is null or p.selesai >= :tanggal)""")
                .setParameter("tanggal", tanggal)
                .getResultStream()
                .map(b -> new Pemangku((Long) b[0], (Long) b[1], (String) b[2], (StatusPemangku) b[3], (LocalDate) b[4]))
                .collect(Collectors.toMap(Pemangku::jabatan, Function.identity(), BaganReader::bertindak));
    }

    /** What the running transaction has not written yet stays out: the answer may be everybody's. */
    private TypedQuery<Object[]> tanya(String jpql) {
        return em.createQuery(jpql, Object[].class).setFlushMode(FlushModeType.COMMIT);
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
