package id.tepat.perjanjian.alur;

import id.tepat.kalender.JamServer;
import id.tepat.perjanjian.KelompokPerjanjian;
import id.tepat.perjanjian.KunciPerjanjian;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.perjanjian.PerjanjianRepository;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Masa;
import id.tepat.tahap.Perkara;
import id.tepat.tahap.Tahap;
import id.tepat.tahap.TahapRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;

/** Called by the diagram whenever a step begins to wait: opens the row that lists and notices are read from. */
@Named("tahapPerjanjian")
@ApplicationScoped
public class PembukaanTahapPerjanjian {

    @Inject
    private PerjanjianRepository perjanjianRepository;

    @Inject
    private TahapRepository tahapRepository;

    @Inject
    private JamServer jam;

    public void buka(String kunci, String tugas, Date tenggat) {
        PerjanjianKinerja perjanjian = perjanjianRepository.ambil(KunciPerjanjian.id(kunci));
        Langkah langkah = Langkah.dariTugas(tugas);
        tahapRepository.tambah(new Tahap(Perkara.perjanjian(perjanjian.id()), langkah, KelompokPerjanjian.dari(perjanjian, langkah), 0,
                new Masa(jam.hariIni(), jam.tanggal(tenggat.toInstant())), jam.kini()));
    }
}
