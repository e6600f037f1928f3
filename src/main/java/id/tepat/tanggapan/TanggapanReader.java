package id.tepat.tanggapan;

import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reports that wait for answers, with what disagreed in their last submission: one statement. */
@ApplicationScoped
class TanggapanReader {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    /** Of these, those that wait; most urgent first. */
    List<BarisTanggapan> menunggu(Collection<Long> laporan) {
        return laporan.isEmpty() ? List.of() : em.createQuery("""
                select l.id, l.versi, u.nama, j.nama, l.tahun, l.triwulan, l.kemajuan.pengajuanKe, p.salah, t.tenggat
                from Tahap t join LaporanKinerja l on l.id = t.laporan join l.perangkatDaerah u join l.jabatan j, Pengajuan p
                where l.id in :laporan and t.langkah = :langkah and t.ditutupPada is null and p.laporan = l and p.ke = l.kemajuan.pengajuanKe
                order by t.tenggat, u.nama, l.id""", Object[].class)
                .setParameter("laporan", laporan).setParameter("langkah", Langkah.TANGGAPI_LAPORAN)
                .getResultStream().map(TanggapanReader::baris).toList();
    }

    private static BarisTanggapan baris(Object[] b) {
        return new BarisTanggapan((Long) b[0], (Long) b[1], (String) b[2], (String) b[3], (Integer) b[4], (Integer) b[5], (Integer) b[6],
                b[7] == null ? 0 : (Integer) b[7], (LocalDate) b[8]);
    }
}
