package id.tepat.tugas;

import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.JenisLaporan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles of the objects behind tasks: one statement for all reports of a page, one for all Perjanjian Kinerja. */
@ApplicationScoped
class PerihalTugasReader {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    Map<Long, PerihalTugas> laporan(Collection<Long> id) {
        return id.isEmpty() ? Map.of() : berindeks(em.createQuery("""
                select l.id, l.jenis, l.tahun, l.triwulan, p.nama, j.nama, p.hariKerjaSepekan
                from LaporanKinerja l join l.perangkatDaerah p left join l.jabatan j where l.id in :id""", Object[].class)
                .setParameter("id", id).getResultStream().map(PerihalTugasReader::laporan));
    }

    Map<Long, PerihalTugas> perjanjian(Collection<Long> id) {
        return id.isEmpty() ? Map.of() : berindeks(em.createQuery("""
                select k.id, k.tahun, k.urutan, p.nama, j.nama, p.hariKerjaSepekan
                from PerjanjianKinerja k join k.jabatan j join j.perangkatDaerah p where k.id in :id""", Object[].class)
                .setParameter("id", id).getResultStream().map(PerihalTugasReader::perjanjian));
    }

    private static PerihalTugas laporan(Object[] b) {
        Triwulan masa = new Triwulan((Integer) b[2], (Integer) b[3]);
        String judul = ((JenisLaporan) b[1]).nama() + " " + masa.label();
        return new PerihalTugas((Long) b[0], judul, (String) b[4], (String) b[5], (Integer) b[6], masa.akhir());
    }

    private static PerihalTugas perjanjian(Object[] b) {
        String judul = "Perjanjian Kinerja " + ((Integer) b[2] == 0 ? "" : "Perubahan ") + b[1];
        return new PerihalTugas((Long) b[0], judul, (String) b[3], (String) b[4], (Integer) b[5], null);
    }

    private static Map<Long, PerihalTugas> berindeks(Stream<PerihalTugas> isi) {
        return isi.collect(Collectors.toMap(PerihalTugas::id, Function.identity()));
    }
}
