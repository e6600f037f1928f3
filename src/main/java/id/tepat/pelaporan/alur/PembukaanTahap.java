package id.tepat.pelaporan.alur;

import id.tepat.kalender.JamServer;
import id.tepat.organisasi.KelompokTugas;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Masa;
import id.tepat.tahap.Perkara;
import id.tepat.tahap.Tahap;
import id.tepat.tahap.TahapRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
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
    private JamServer jam;

    public void buka(String kunci, String tugas, Date tenggat) {
        LaporanKinerja laporan = kasus.laporan(kunci);
        Langkah langkah = Langkah.dariTugas(tugas);
        tahapRepository.tambah(new Tahap(Perkara.laporan(laporan.id()), langkah, kelompok(laporan, langkah), laporan.kemajuan().pengajuanKe(),
                new Masa(mulai(laporan, langkah), jam.tanggal(tenggat.toInstant())), jam.kini()));
    }

    private static String kelompok(LaporanKinerja laporan, Langkah langkah) {
        boolean milikUnit = laporan.jabatan() == null;
        return switch (langkah) {
            case VERIFIKASI_LAPORAN -> KelompokTugas.VERIFIKATOR;
            case SAHKAN_LAPORAN -> KelompokTugas.kepala(laporan.perangkatDaerah().id());
            case TANGGAPI_LAPORAN -> KelompokTugas.atasan(laporan.jabatan().id());
            default -> milikUnit ? KelompokTugas.penyusunUnit(laporan.perangkatDaerah().id()) : KelompokTugas.penyusun(laporan.jabatan().id());
        };
    }

    /** The first submission counts from the quarter's end, whenever the quarter was opened; every other step from its own beginning. */
    private LocalDate mulai(LaporanKinerja laporan, Langkah langkah) {
        boolean pertama = laporan.kemajuan().pengajuanKe() == 0 && (langkah == Langkah.SUSUN_LAPORAN || langkah == Langkah.SAHKAN_LAPORAN);
        return pertama ? laporan.masa().akhir() : jam.hariIni();
    }
}
