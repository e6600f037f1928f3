package id.tepat.penyajian;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Tenggat;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of reports, paged in SQL, in two statements whatever their length. */
@ApplicationScoped
public class LaporanReader {

    private static final String KOLOM = """
            select l.id, l.versi, l.jenis, l.kemajuan.status, u.id, u.nama, j.id, j.nama, l.tahun, l.triwulan, l.tenggat,
                   l.kemajuan.diajukanPada, l.kemajuan.pengajuanKe, l.kemajuan.nomor, p.id,
                   (select max(t.langkah) from Tahap t where t.laporan = l.id and t.ditutupPada is null)
            """;
    private static final String DARI = """
            from LaporanKinerja l join l.perangkatDaerah u left join l.jabatan j left join l.perjanjian p
            """;

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private JamServer jam;

    /**
     * @param terlihat ids of the jabatan whose reports may be seen; null for all
     */
    public Halaman<RingkasanLaporan> daftar(SaringanLaporan saringan, Collection<Long> terlihat, Potongan potongan) {
        if (terlihat != null && terlihat.isEmpty()) {
            return new Halaman<>(List.of(), potongan, 0);
        }
        Map<String, Object> nilai = new HashMap<>();
        String syarat = syarat(saringan, terlihat, nilai);
        TypedQuery<Object[]> isi = em.createQuery(KOLOM + DARI + syarat
                + " order by l.tahun desc, l.triwulan desc, u.nama, l.jenis desc, l.id", Object[].class);
        TypedQuery<Long> jumlah = em.createQuery("select count(l) " + DARI + syarat, Long.class);
        nilai.forEach((nama, satu) -> {
            isi.setParameter(nama, satu);
            jumlah.setParameter(nama, satu);
        });
        List<RingkasanLaporan> baris = isi.setFirstResult(potongan.mulai())
                .setMaxResults(potongan.ukuran()).getResultList().stream().map(this::ringkasan).toList();
        return new Halaman<>(baris, potongan, jumlah.getSingleResult());
    }

    /** One report as a row. */
    public RingkasanLaporan satu(Long id) {
        return ringkasan(em.createQuery(KOLOM + DARI + " where l.id = :id", Object[].class)
                .setParameter("id", id).getSingleResult());
    }

    private static String syarat(SaringanLaporan saringan, Collection<Long> terlihat, Map<String, Object> nilai) {
        StringBuilder syarat = new StringBuilder(" where 1 = 1");
        tambah(syarat, nilai, "and l.tahun = :tahun", "tahun", saringan.tahun());
        tambah(syarat, nilai, "and l.triwulan = :triwulan", "triwulan", saringan.triwulan());
        tambah(syarat, nilai, "and l.kemajuan.status = :status", "status", saringan.status());
        tambah(syarat, nilai, "and u.id = :unit", "unit", saringan.perangkatDaerah());
        tambah(syarat, nilai, """
                and (j.id in :terlihat or (j.id is null and (u.penyusunLaporan.id in :terlihat or u.kepala.id in :terlihat)))""",
                "terlihat", terlihat);
        return syarat.toString();
    }

    private static void tambah(StringBuilder syarat, Map<String, Object> nilai, String teks, String nama, Object satu) {
        if (satu != null) {
            syarat.append(' ').append(teks);
            nilai.put(nama, satu);
        }
    }

    private RingkasanLaporan ringkasan(Object[] b) {
        StatusLaporan status = (StatusLaporan) b[3];
        LocalDate tenggat = (LocalDate) b[10];
        Instant diajukan = (Instant) b[11];
        Ketepatan ketepatan = Ketepatan.dari(Tenggat.pada(tenggat, jam.zona()), diajukan, status, jam.kini());
        return new RingkasanLaporan((Long) b[0], (Long) b[1], (JenisLaporan) b[2], status, (Long) b[4], (String) b[5],
                (Long) b[6], (String) b[7], (Integer) b[8], (Integer) b[9], tenggat, diajukan, ketepatan, (Integer) b[12],
                (String) b[13], b[14] != null, langkah(b[15]));
    }

    /** The provider hands out the maximum of an enum as its name. */
    private static Langkah langkah(Object nama) {
        return nama == null ? null : Langkah.valueOf(nama.toString());
    }
}
