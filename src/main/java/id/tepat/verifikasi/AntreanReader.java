package id.tepat.verifikasi;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The kabupaten's queue, paged in SQL: two statements. */
@ApplicationScoped
class AntreanReader {

    private static final String DARI = """
             from Tahap t join LaporanKinerja l on l.id = t.laporan join l.perangkatDaerah u left join l.jabatan j
            where t.langkah = :langkah and t.ditutupPada is null""";

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** Most urgent first. */
    Halaman<BarisAntrean> daftar(Potongan potongan) {
        List<BarisAntrean> isi = em.createQuery("""
                select l.id, l.versi, l.jenis, u.nama, j.nama, l.tahun, l.triwulan, l.kemajuan.pengajuanKe, t.dibukaPada, t.tenggat"""
                + DARI + " order by t.tenggat, u.nama, l.id", Object[].class)
                .setParameter("langkah", Langkah.VERIFIKASI_LAPORAN)
                .setFirstResult(potongan.mulai()).setMaxResults(potongan.ukuran())
                .getResultStream().map(AntreanReader::baris).toList();
        Long jumlah = em.createQuery("select count(t)" + DARI, Long.class)
                .setParameter("langkah", Langkah.VERIFIKASI_LAPORAN).getSingleResult();
        return new Halaman<>(isi, potongan, jumlah);
    }

    private static BarisAntrean baris(Object[] b) {
        return new BarisAntrean((Long) b[0], (Long) b[1], (JenisLaporan) b[2], (String) b[3], (String) b[4], (Integer) b[5],
                (Integer) b[6], (Integer) b[7], (Instant) b[8], (LocalDate) b[9]);
    }
}
