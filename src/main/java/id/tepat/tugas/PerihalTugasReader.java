package id.tepat.tugas;

import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.tahap.Perkara;
import id.tepat.tahap.Perkara.Objek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Titles of the objects behind tasks: one statement for all reports of a page, one for all Perjanjian Kinerja. */
@ApplicationScoped
class PerihalTugasReader {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    Map<Perkara, PerihalTugas> milik(Collection<Perkara> perkara) {
        Map<Perkara, PerihalTugas> perihal = new HashMap<>();
        isi(perihal, perkara, Objek.LAPORAN, PerihalTugasReader::laporan, """
                select l.id, l.jenis, l.tahun, l.triwulan, p.nama, j.nama, p.hariKerjaSepekan
                from LaporanKinerja l join l.perangkatDaerah p left join l.jabatan j where l.id in :id""");
        isi(perihal, perkara, Objek.PERJANJIAN, PerihalTugasReader::perjanjian, """
                select k.id, k.tahun, k.urutan, p.nama, j.nama, p.hariKerjaSepekan
                from PerjanjianKinerja k join k.jabatan j join j.perangkatDaerah p where k.id in :id""");
        return perihal;
    }

    private void isi(Map<Perkara, PerihalTugas> perihal, Collection<Perkara> perkara, Objek objek, Function<Object[], PerihalTugas> baca, String jpql) {
        List<Long> id = perkara.stream().filter(satu -> satu.objek() == objek).map(Perkara::id).toList();
        if (!id.isEmpty()) {
            em.createQuery(jpql, Object[].class).setParameter("id", id).getResultStream()
                    .forEach(b -> perihal.put(new Perkara(objek, (Long) b[0]), baca.apply(b)));
        }
    }

    private static PerihalTugas laporan(Object[] b) {
        String judul = ((JenisLaporan) b[1]).nama() + " " + new Triwulan((Integer) b[2], (Integer) b[3]).label();
        return new PerihalTugas(judul, (String) b[4], (String) b[5], (Integer) b[6]);
    }

    private static PerihalTugas perjanjian(Object[] b) {
        String judul = "Perjanjian Kinerja " + ((Integer) b[2] == 0 ? "" : "Perubahan ") + b[1];
        return new PerihalTugas(judul, (String) b[3], (String) b[4], (Integer) b[5]);
    }
}
