package id.tepat.organisasi;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.HalamanReader;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists of the organisation for the pages of an administrator, paged in SQL. */
@ApplicationScoped
public class OrganisasiReader {

    /** @param kepala name of the jabatan that leads it, null until named */
    public record BarisUnit(Long id, long versi, String kode, String nama, int hariKerjaSepekan, boolean wajibLapor,
                            boolean aktif, String kepala) {}

    /**
     * The names of the jabatan above are null at the top of a line.
     *
     * @param pemangku who holds it today; nobody where it is vacant
     */
    public record BarisJabatan(Long id, long versi, String nama, String perangkatDaerah, String atasanLangsung, String pihakKedua,
                               boolean wajibLapor, boolean aktif, List<String> pemangku) {

        public BarisJabatan {
            pemangku = List.copyOf(pemangku);
        }
    }

    /** A kind of jabatan. */
    public record BarisJenis(Long id, long versi, String nama, String eselon) {}

    /** An official in the list, with the jabatan that he holds today. */
    public record BarisPegawai(Long id, long versi, String nama, String nip, String pangkat, List<String> jabatan) {

        public BarisPegawai {
            jabatan = List.copyOf(jabatan);
        }
    }

    /** @param kini whether he holds it today */
    public record BarisPemangku(Long id, long versi, String pegawai, StatusPemangku status, String jabatan, String perangkatDaerah,
                                LocalDate mulai, LocalDate selesai, boolean kini) {}

    /** Something to choose from a list. */
    public record Pilihan(Long id, String nama) {}

    /** More than anybody chooses from a list that drops down. */
    private static final int PILIHAN_TERBANYAK = 200;

    private static final String HARI_INI = "m.mulai <= :hariIni and (m.selesai is null or m.selesai >= :hariIni)";

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    Halaman<BarisUnit> unit(PermintaanDaftar permintaan) {
        return new HalamanReader(em, permintaan, "p.id, p.versi, p.kode, p.nama, p.hariKerjaSepekan, p.wajibLapor, p.aktif, k.nama", "p",
                "PerangkatDaerah p left join p.kepala k")
                .mencari("p.nama", "p.kode", "k.nama")
                .urut(Map.of("nama", "p.nama", "kode", "p.kode", "kepala", "k.nama"), "p.nama, p.id")
                .baca(b -> new BarisUnit((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (Integer) b[4], (Boolean) b[5],
                        (Boolean) b[6], (String) b[7]));
    }

    Halaman<BarisJabatan> jabatan(Long unit, PermintaanDaftar permintaan) {
        Halaman<BarisJabatan> isi = new HalamanReader(em, permintaan, "j.id, j.versi, j.nama, p.nama, a.nama, k.nama, j.wajibLapor, j.aktif", "j",
                "Jabatan j join j.perangkatDaerah p left join j.atasanLangsung a left join j.pihakKedua k")
                .mencari("j.nama", "p.nama").dengan("p.id = :unit", "unit", unit)
                .urut(Map.of("nama", "j.nama", "unit", "p.nama", "atasan", "a.nama"), "p.nama, j.id")
                .baca(b -> new BarisJabatan((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (String) b[4], (String) b[5],
                        (Boolean) b[6], (Boolean) b[7], List.of()));
        Map<Long, List<String>> pemangku = hariIni("j.id", "g.nama", isi.isi().stream().map(BarisJabatan::id).toList());
        return isi.ubah(satu -> new BarisJabatan(satu.id(), satu.versi(), satu.nama(), satu.perangkatDaerah(), satu.atasanLangsung(),
                satu.pihakKedua(), satu.wajibLapor(), satu.aktif(), pemangku.getOrDefault(satu.id(), List.of())));
    }

    /** @param unit only who holds a jabatan there today; null for all */
    Halaman<BarisPegawai> pegawai(Long unit, PermintaanDaftar permintaan) {
        HalamanReader reader = new HalamanReader(em, permintaan, "p.id, p.versi, p.nama, p.nip, p.pangkat", "p", "Pegawai p")
                .mencari("p.nama", "p.nip")
                .urut(Map.of("nama", "p.nama", "nip", "p.nip", "pangkat", "p.pangkat"), "p.nama, p.id");
        if (unit != null) {
            reader.dengan("exists (select m.id from PemangkuJabatan m join m.jabatan j where m.pegawai = p and j.perangkatDaerah.id = :unit and "
                    + HARI_INI + ")", Map.of("unit", unit, "hariIni", jam.hariIni()));
        }
        Halaman<BarisPegawai> isi = reader.baca(b -> new BarisPegawai((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (String) b[4], List.of()));
        Map<Long, List<String>> jabatan = hariIni("g.id", "concat(j.nama, ', ', u.nama)", isi.isi().stream().map(BarisPegawai::id).toList());
        return isi.ubah(satu -> new BarisPegawai(satu.id(), satu.versi(), satu.nama(), satu.nip(), satu.pangkat(),
                jabatan.getOrDefault(satu.id(), List.of())));
    }

    /** Who holds what today, of these alone (of a whole list rather all, than each by its id): one statement. */
    private Map<Long, List<String>> hariIni(String kunci, String nama, List<Long> id) {
        boolean semua = id.size() > PILIHAN_TERBANYAK;
        TypedQuery<Object[]> tanya = em.createQuery("select " + kunci + ", " + nama + " from PemangkuJabatan m join m.pegawai g join m.jabatan j"
                + " join j.perangkatDaerah u where " + (semua ? "" : kunci + " in :id and ") + HARI_INI + " order by m.id", Object[].class)
                .setParameter("hariIni", jam.hariIni());
        if (!semua) {
            tanya.setParameter("id", id.isEmpty() ? List.of(-1L) : id);
        }
        Map<Long, List<String>> hasil = new HashMap<>();
        tanya.getResultList().forEach(b -> hasil.computeIfAbsent((Long) b[0], baru -> new ArrayList<>()).add((String) b[1]));
        return hasil;
    }

    Halaman<BarisPemangku> pemangku(Long jabatan, Long unit, PermintaanDaftar permintaan) {
        LocalDate hariIni = jam.hariIni();
        return new HalamanReader(em, permintaan, "m.id, m.versi, g.nama, m.status, j.nama, p.nama, m.mulai, m.selesai", "m",
                "PemangkuJabatan m join m.pegawai g join m.jabatan j join j.perangkatDaerah p")
                .mencari("g.nama", "g.nip", "j.nama", "p.nama").dengan("j.id = :jabatan", "jabatan", jabatan).dengan("p.id = :unit", "unit", unit)
                .urut(Map.of("pegawai", "g.nama", "jabatan", "j.nama", "mulai", "m.mulai"), "p.nama, j.id, m.mulai desc, m.id")
                .baca(b -> new BarisPemangku((Long) b[0], (Long) b[1], (String) b[2], (StatusPemangku) b[3], (String) b[4], (String) b[5],
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

    /**
     * Units to narrow a list by; none where there is nothing to choose from, or too much: then one looks for the name.
     *
     * @param jabatan only the units of these; null for all that are active
     */
    public List<Pilihan> unitPilihan(Collection<Long> jabatan) {
        if (jabatan != null && jabatan.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> tanya = em.createQuery("select p.id, p.nama from PerangkatDaerah p where "
                + (jabatan == null ? "p.aktif = true" : "p.id in (select j.perangkatDaerah.id from Jabatan j where j.id in :jabatan)")
                + " order by p.nama", Object[].class).setMaxResults(PILIHAN_TERBANYAK + 1);
        if (jabatan != null) {
            tanya.setParameter("jabatan", jabatan);
        }
        List<Pilihan> unit = tanya.getResultStream().map(b -> new Pilihan((Long) b[0], (String) b[1])).toList();
        return unit.size() == 1 || unit.size() > PILIHAN_TERBANYAK ? List.of() : unit;
    }

    BarisPemangku pemangku(PemangkuJabatan satu) {
        return new BarisPemangku(satu.id(), satu.versi(), satu.pegawai().nama(), satu.status(), satu.jabatan().nama(),
                satu.jabatan().perangkatDaerah().nama(), satu.mulai(), satu.selesai(), satu.berlakuPada(jam.hariIni()));
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
}
