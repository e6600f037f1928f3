package id.tepat.pelaporan.alur;

import id.tepat.kalender.JamServer;
import id.tepat.pelaporan.BatasWaktuLaporan;
import id.tepat.pelaporan.KelompokLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Masa;
import id.tepat.tahap.Perkara;
import id.tepat.tahap.Tahap;
import id.tepat.tahap.TahapRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;

/** Called by the diagrams whenever a step begins to wait: opens the row from which its lateness is derived. */
@Named("tahapLaporan")
@ApplicationScoped
public class PembukaanTahap {

    @Inject
    private KasusLaporan kasus;

    @Inject
    private TahapRepository tahapRepository;

    @Inject
    private BatasWaktuLaporan batas;

    @Inject
    private JamServer jam;

    public void buka(String kunci, String tugas, Date tenggat) {
        LaporanKinerja laporan = kasus.laporan(kunci);
        Langkah langkah = Langkah.dariTugas(tugas);
        tahapRepository.tambah(new Tahap(Perkara.laporan(laporan.id()), langkah, KelompokLaporan.dari(laporan, langkah), laporan.kemajuan().pengajuanKe(),
                new Masa(batas.awal(laporan, langkah), jam.tanggal(tenggat.toInstant())), jam.kini()));
    }
}
