package id.tepat.pelaporan.alur;

import id.tepat.kalender.JamServer;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pelaporan.TahapLaporan;
import id.tepat.proses.Langkah;
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
    private LaporanRepository laporanRepository;

    @Inject
    private JamServer jam;

    public void buka(String kunci, String tugas, Date tenggat) {
        laporanRepository.tambah(new TahapLaporan(kasus.laporan(kunci), Langkah.dariTugas(tugas),
                jam.tanggal(tenggat.toInstant()), jam.kini()));
    }
}
