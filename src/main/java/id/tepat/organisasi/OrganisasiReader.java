package id.tepat.organisasi;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lists of the organisation for the pages of an administrator, paged in SQL. */
@ApplicationScoped
public class OrganisasiReader {

    /** @param kepala name of the jabatan that leads it, null until named */
    public record BarisUnit(Long id, long versi, String kode, String nama, int hariKerjaSepekan, boolean wajibLapor,
                            boolean aktif, String kepala) {}

    /** The names of the jabatan above are null at the top of a line. */
    public record BarisJabatan(Long id, long versi, String nama, String perangkatDaerah, String atasanLangsung, String pihakKedua,
                               boolean wajibLapor, boolean aktif) {}

    /** A kind of jabatan. */
    public record BarisJenis(Long id, long versi, String nama, String eselon) {}

    /** An official in the list. */
    public record BarisPegawai(Long id, long versi, String nama, String nip, String pangkat) {}

    /** @param kini whether he holds it today */
    public record BarisPemangku(Long id, long versi, String pegawai, StatusPemangku status, String jabatan, String perangkatDaerah,
                                LocalDate mulai, LocalDate selesai, boolean kini) {}

    /** Something to choose from a list. */
    public record Pilihan(Long id, String nama) {}

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    Halaman<BarisUnit> unit(String kata, Potongan potongan) {
        String dari = " from PerangkatDaerah p left join p.kepala k where (lower(p.nama) like :kata or lower(p.kode) like :kata)";
        return halaman("select p.id, p.versi, p.kode, p.nama, p.hariKerjaSepekan, p.wajibLapor, p.aktif, k.nama", "count(p)", dari,
                "p.nama", Map.of("kata", pola(kata)), potongan)
                .ke(b -> new BarisUnit((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (Integer) b[4], (Boolean) b[5],
                        (Boolean) b[6], (String) b[7]));
    }

    Halaman<BarisJabatan> jabatan(Long unit, String kata, Potongan potongan) {
        Map<String, Object> nilai = new TreeMap<>(Map.of("kata", pola(kata)));
        String dari = " from Jabatan j join j.perangkatDaerah p left join j.atasanLangsung a left join j.pihakKedua k"
                + " where lower(j.nama) like :kata" + syarat(nilai, " and p.id = :unit", "unit", unit);
        return halaman("select j.id, j.versi, j.nama, p.nama, a.nama, k.nama, j.wajibLapor, j.aktif", "count(j)", dari,
                "p.nama, j.id", nilai, potongan)
                .ke(b -> new BarisJabatan((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (String) b[4], (String) b[5],
                        (Boolean) b[6], (Boolean) b[7]));
    }

    Halaman<BarisPegawai> pegawai(String kata, Potongan potongan) {
        String dari = " from Pegawai p where (lower(p.nama) like :kata or p.nip like :kata)";
        return halaman("select p.id, p.versi, p.nama, p.nip, p.pangkat", "count(p)", dari, "p.nama, p.id", Map.of("kata", pola(kata)), potongan)
                .ke(b -> new BarisPegawai((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (String) b[4]));
    }

    Halaman<BarisPemangku> pemangku(Long jabatan, String kata, Potongan potongan) {
        Map<String, Object> nilai = new TreeMap<>(Map.of("kata", pola(kata)));
        String dari = " from PemangkuJabatan m join m.pegawai g join m.jabatan j join j.perangkatDaerah p"
                + " where (lower(g.nama) like :kata or lower(j.nama) like :kata or lower(p.nama) like :kata)"
                + syarat(nilai, " and j.id = :jabatan", "jabatan", jabatan);
        LocalDate hariIni = jam.hariIni();
        return halaman("select m.id, m.versi, g.nama, m.status, j.nama, p.nama, m.mulai, m.selesai", "count(m)", dari,
                "p.nama, j.id, m.mulai desc, m.id", nilai, potongan)
                .ke(b -> new BarisPemangku((Long) b[0], (Long) b[1], (String) b[2], (StatusPemangku) b[3], (String) b[4], (String) b[5],
                        (LocalDate) b[6], (LocalDate) b[7], berlaku((LocalDate) b[6], (LocalDate) b[7], hariIni)));
    }

    List<BarisJenis> jenis() {
        return em.createQuery("select j.id, j.versi, j.nama, j.eselon from JenisJabatan j order by j.nama", Object[].class)
                .getResultStream().map(b -> new BarisJenis((Long) b[0], (Long) b[1], (String) b[2], (String) b[3])).toList();
    }

    List<UraianTugas> uraianTugas(Long jenis) {
        return em.createQuery("select u from UraianTugas u where u.jenis.id = :jenis order by u.berlakuMulai desc", UraianTugas.class)
                .setParameter("jenis", jenis).getResultList();
    }

    List<Pilihan> pilihanJabatan(Long unit) {
        Map<String, Object> nilai = new TreeMap<>();
        TypedQuery<Object[]> permintaan = em.createQuery("select j.id, j.nama, p.nama from Jabatan j join j.perangkatDaerah p"
                + " where j.aktif = true" + syarat(nilai, " and p.id = :unit", "unit", unit) + " order by p.nama, j.id", Object[].class);
        nilai.forEach(permintaan::setParameter);
        return permintaan.getResultStream()
                .map(b -> new Pilihan((Long) b[0], unit == null ? b[1] + " – " + b[2] : (String) b[1])).toList();
    }

    List<Pilihan> pilihanPegawai() {
        return em.createQuery("select p.id, p.nama, p.nip from Pegawai p order by p.nama, p.id", Object[].class)
                .getResultStream().map(b -> new Pilihan((Long) b[0], b[2] == null ? (String) b[1] : b[1] + " – " + b[2])).toList();
    }

    List<Pilihan> pilihanUnit() {
        return em.createQuery("select p.id, p.nama from PerangkatDaerah p where p.aktif = true order by p.nama", Object[].class)
                .getResultStream().map(b -> new Pilihan((Long) b[0], (String) b[1])).toList();
    }

    BarisPemangku pemangku(PemangkuJabatan satu) {
        return new BarisPemangku(satu.id(), satu.versi(), satu.pegawai().nama(), satu.status(), satu.jabatan().nama(),
                satu.jabatan().perangkatDaerah().nama(), satu.mulai(), satu.selesai(), satu.berlakuPada(jam.hariIni()));
    }

    private Irisan halaman(String kolom, String hitung, String dari, String urutan, Map<String, Object> nilai, Potongan potongan) {
        TypedQuery<Object[]> isi = em.createQuery(kolom + dari + " order by " + urutan, Object[].class);
        TypedQuery<Long> jumlah = em.createQuery("select " + hitung + dari, Long.class);
        nilai.forEach((nama, satu) -> {
            isi.setParameter(nama, satu);
            jumlah.setParameter(nama, satu);
        });
        return new Irisan(isi.setFirstResult(potongan.mulai()).setMaxResults(potongan.ukuran()).getResultList(),
                potongan, jumlah.getSingleResult());
    }

    private record Irisan(List<Object[]> isi, Potongan potongan, long jumlah) {

        <T> Halaman<T> ke(Function<Object[], T> bentuk) {
            return new Halaman<>(isi.stream().map(bentuk).toList(), potongan, jumlah);
        }
    }

    private static String syarat(Map<String, Object> nilai, String teks, String nama, Object satu) {
        if (satu == null) {
            return "";
        }
        nilai.put(nama, satu);
        return teks;
    }

    private static boolean berlaku(LocalDate mulai, LocalDate selesai, LocalDate tanggal) {
        return !mulai.isAfter(tanggal) && (selesai == null || !selesai.isBefore(tanggal));
    }

    private static String pola(String kata) {
        return kata == null ? "%" : "%" + kata.strip().toLowerCase(Locale.ROOT) + "%";
    }
}
