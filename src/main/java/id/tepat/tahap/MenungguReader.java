package id.tepat.tahap;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.KelompokTugas;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom cases wait for: one statement for all that a page shows, beside the organisation and the holidays of the day. */
@ApplicationScoped
public class MenungguReader {

    /** What Bagian Organisasi is called where it is its turn: whoever of it comes first does it. */
    private static final String KABUPATEN = "Bagian Organisasi";

    /** A page of a list at once; a whole list, for a file, in so many pieces. */
    private static final int SEKALI_BACA = 1000;

    private static final String LAPORAN = """
            select t.laporan, t.langkah, t.kelompok, t.dibukaPada, t.tenggat, u.hariKerjaSepekan, l.kemajuan.diajukanOleh
            from LaporanKinerja l join l.perangkatDaerah u join Tahap t on t.laporan = l.id where l.id in :id and t.ditutupPada is null""";
    private static final String PERJANJIAN = """
            select t.perjanjian, t.langkah, t.kelompok, t.dibukaPada, t.tenggat, u.hariKerjaSepekan, p.versi
            from PerjanjianKinerja p join p.jabatan j join j.perangkatDaerah u join Tahap t on t.perjanjian = p.id
            where p.id in :id and t.ditutupPada is null""";

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private JamServer jam;

    /** Of these reports, those that wait for somebody, by id. */
    public Map<Long, Menunggu> laporan(Collection<Long> id) {
        return baca(LAPORAN, id);
    }

    /** Of these Perjanjian Kinerja, those that wait for somebody, by id. */
    public Map<Long, Menunggu> perjanjian(Collection<Long> id) {
        return baca(PERJANJIAN, id);
    }

    private Map<Long, Menunggu> baca(String pertanyaan, Collection<Long> id) {
        List<Object[]> baris = new ArrayList<>();
        List<Long> semua = List.copyOf(id);
        for (int mulai = 0; mulai < semua.size(); mulai += SEKALI_BACA) {
            baris.addAll(em.createQuery(pertanyaan, Object[].class)
                    .setParameter("id", semua.subList(mulai, Math.min(semua.size(), mulai + SEKALI_BACA))).getResultList());
        }
        if (baris.isEmpty()) {
            return Map.of();
        }
        BaganOrganisasi hariIni = bagan.hariIni();
        KalenderKerja kalender = hariLibur.kalender();
        return baris.stream().collect(Collectors.toMap(b -> (Long) b[0], b -> menunggu(b, hariIni, kalender), (lama, baru) -> baru));
    }

    private Menunggu menunggu(Object[] b, BaganOrganisasi hariIni, KalenderKerja kalender) {
        LocalDate sejak = jam.tanggal((Instant) b[3]);
        int hariKerja = kalender.untuk(HariKerja.dari((Integer) b[5])).jumlahHariKerja(sejak, jam.hariIni());
        Long pengaju = b[6] instanceof Long pegawai && b[1] == Langkah.TANGGAPI_LAPORAN ? pegawai : null;
        return new Menunggu((Langkah) b[1], siapa((String) b[2], hariIni, pengaju), sejak, hariKerja, (LocalDate) b[4]);
    }

    private static String siapa(String kelompok, BaganOrganisasi hariIni, Long pengaju) {
        if (kelompok.equals(KelompokTugas.VERIFIKATOR)) {
            return KABUPATEN;
        }
        int batas = kelompok.lastIndexOf('-') + 1;
        return kotak(kelompok.substring(0, batas), Long.valueOf(kelompok.substring(batas)), hariIni, pengaju)
                .map(satu -> satu.namaPemangku() + " (" + satu.status().awalan() + satu.nama() + ")").orElse(null);
    }

    private static Optional<Kotak> kotak(String jenis, Long id, BaganOrganisasi hariIni, Long pengaju) {
        return switch (jenis) {
            case "penyusun-", "pihak-pertama-" -> hariIni.pengisi(id);
            case "penyusun-unit-" -> hariIni.unit(id).flatMap(satu -> hariIni.pengisi(satu.penyusunLaporan()));
            case "atasan-" -> hariIni.penjawab(id, pengaju);
            case "pihak-kedua-" -> hariIni.pihakKedua(id);
            case "kepala-" -> hariIni.unit(id).flatMap(satu -> hariIni.pengisi(satu.kepala()));
            default -> throw new IllegalArgumentException("No group of tasks: " + jenis + id);
        };
    }
}
