package id.tepat.akun;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.HalamanReader;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Peran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of accounts, paged in SQL: three statements whatever its length. */
@ApplicationScoped
public class AkunReader {

    /** @param bersandi whether its owner has set a password */
    public record Baris(Long id, long versi, String namaAkun, String nama, String pegawai, boolean aktif, boolean bersandi, Set<Peran> peran) {}

    private static final int SEHALAMAN = 200;

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    /** @param unit only of who holds a jabatan there today; null for all */
    Halaman<Baris> daftar(Long unit, PermintaanDaftar permintaan) {
        HalamanReader reader = new HalamanReader(em, permintaan, "p.id, p.versi, p.namaAkun, p.nama, g.nama, p.aktif, p.sandi", "p",
                "Pengguna p left join Pegawai g on g.id = p.pegawaiId")
                .mencari("p.nama", "p.namaAkun", "g.nama", "g.nip")
                .urut(Map.of("akun", "p.namaAkun", "nama", "p.nama", "aktif", "p.aktif"), "p.namaAkun, p.id");
        if (unit != null) {
            reader.dengan("exists (select m.id from PemangkuJabatan m join m.jabatan j where m.pegawai = g and j.perangkatDaerah.id = :unit"
                    + " and m.mulai <= :hariIni and (m.selesai is null or m.selesai >= :hariIni))", Map.of("unit", unit, "hariIni", jam.hariIni()));
        }
        Halaman<Baris> isi = reader.baca(b -> new Baris((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (String) b[4],
                (Boolean) b[5], b[6] != null, Set.of()));
        Map<Long, Set<Peran>> peran = peran(isi.isi().stream().map(Baris::id).toList());
        return isi.ubah(satu -> new Baris(satu.id(), satu.versi(), satu.namaAkun(), satu.nama(), satu.pegawai(), satu.aktif(), satu.bersandi(),
                peran.getOrDefault(satu.id(), Set.of())));
    }

    /** Of a whole list rather all, than each by its id. */
    private Map<Long, Set<Peran>> peran(List<Long> id) {
        boolean semua = id.size() > SEHALAMAN;
        TypedQuery<Object[]> tanya = em.createQuery("select p.id, r from Pengguna p join p.peran r" + (semua ? "" : " where p.id in :id"), Object[].class);
        if (!semua) {
            tanya.setParameter("id", id.isEmpty() ? List.of(-1L) : id);
        }
        Map<Long, Set<Peran>> hasil = new HashMap<>();
        tanya.getResultList().forEach(b -> hasil.computeIfAbsent((Long) b[0], baru -> EnumSet.noneOf(Peran.class)).add((Peran) b[1]));
        return hasil;
    }
}
