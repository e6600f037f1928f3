package id.tepat.perjanjian;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.HalamanReader;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.tahap.Menunggu;
import id.tepat.tahap.MenungguReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of Perjanjian Kinerja, two statements a page however many there are. */
@ApplicationScoped
public class PerjanjianReader {

    private static final String KOLOM = "p.id, p.versi, p.tahun, p.urutan, p.status, d.id, d.nama, j.id, j.nama, g.nama,"
            + " p.masaBerlaku.mulai, p.masaBerlaku.selesai";
    private static final String DARI = "PerjanjianKinerja p join p.jabatan j join j.perangkatDaerah d join p.pegawai g";
    private static final Map<String, String> URUTAN = Map.of("jabatan", "j.nama", "unit", "d.nama", "pihakPertama", "g.nama", "status", "p.status",
            "berlaku", "p.masaBerlaku.mulai");

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private MenungguReader penunggu;

    /** How many indicators a budget line pays for, of whatever Perjanjian Kinerja. */
    long indikatorDibiayai(Long pos) {
        return em.createQuery("select count(i) from IndikatorPerjanjian i join i.posAnggaran p where p.id = :pos", Long.class)
                .setParameter("pos", pos).getSingleResult();
    }

    /**
     * @param jabatan only of these; null for all
     */
    Halaman<BarisPerjanjian> daftar(SaringanPerjanjian saringan, Set<Long> jabatan, PermintaanDaftar permintaan) {
        if (jabatan != null && jabatan.isEmpty()) {
            return new Halaman<>(List.of(), permintaan.potongan(), 0);
        }
        Halaman<Object[]> halaman = new HalamanReader(em, permintaan, KOLOM, "p", DARI)
                .dengan("p.tahun = :tahun", "tahun", saringan.tahun())
                .dengan(saringan.status() == null ? "p.status <> :status" : "p.status = :status", "status",
                        saringan.status() == null ? StatusPerjanjian.DIBATALKAN : saringan.status())
                .dengan("d.id = :unit", "unit", saringan.perangkatDaerah())
                .dengan("j.id in :jabatan", "jabatan", jabatan)
                .mencari("j.nama", "d.nama", "g.nama", "g.nip")
                .urut(URUTAN, "d.nama, j.id, p.urutan, p.id")
                .baca(b -> b);
        Map<Long, Menunggu> menunggu = penunggu.perjanjian(halaman.isi().stream().map(b -> (Long) b[0]).toList());
        return halaman.ubah(b -> baris(b, menunggu.get((Long) b[0])));
    }

    /** Ids of the jabatan that have a PK of the year, cancelled ones not counted. */
    Set<Long> jabatanBerperjanjian(int tahun) {
        return Set.copyOf(em.createQuery("select distinct p.jabatan.id from PerjanjianKinerja p where p.tahun = :tahun"
                        + " and p.status <> :dibatalkan", Long.class)
                .setParameter("tahun", tahun).setParameter("dibatalkan", StatusPerjanjian.DIBATALKAN).getResultList());
    }

    private static BarisPerjanjian baris(Object[] b, Menunggu menunggu) {
        return new BarisPerjanjian((Long) b[0], ((Number) b[1]).longValue(), ((Number) b[2]).intValue(), ((Number) b[3]).intValue(),
                (StatusPerjanjian) b[4], (Long) b[5], (String) b[6], (Long) b[7], (String) b[8], (String) b[9],
                (LocalDate) b[10], (LocalDate) b[11], menunggu);
    }
}
