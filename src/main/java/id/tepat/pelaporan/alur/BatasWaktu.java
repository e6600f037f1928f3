package id.tepat.pelaporan.alur;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Tenggat;
import id.tepat.pelaporan.BatasWaktuLaporan;
import id.tepat.perjanjian.KunciPerjanjian;
import id.tepat.perjanjian.PerjanjianRepository;
import id.tepat.proses.Langkah;
import id.tepat.tahap.JatahBerlaku;
import id.tepat.tahap.Masa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;

/**
 * Gives the diagrams the due date of each step: the last second of its last day. Whole seconds, because the engine's
 * tables keep no finer ones on MySQL.
 */
@Named
@ApplicationScoped
public class BatasWaktu {

    @Inject
    private KasusLaporan kasus;

    @Inject
    private BatasWaktuLaporan batas;

    @Inject
    private PerjanjianRepository perjanjianRepository;

    @Inject
    private JatahBerlaku jatah;

    @Inject
    private JamServer jam;

    /**
     * The report's own due date; also the head's, whose signature is the submission. Once it was submitted, signing a
     * correction has the allowance of a correction: that day is long past.
     */
    public Date pengajuan(String kunci) {
        return laporan(kunci, Langkah.SUSUN_LAPORAN);
    }

    /** A correction's. */
    public Date perbaikan(String kunci) {
        return laporan(kunci, Langkah.PERBAIKI_LAPORAN);
    }

    /** The atasan's. */
    public Date tanggapan(String kunci) {
        return laporan(kunci, Langkah.TANGGAPI_LAPORAN);
    }

    /** The kabupaten's. */
    public Date verifikasi(String kunci) {
        return laporan(kunci, Langkah.VERIFIKASI_LAPORAN);
    }

    /** Any step's of a Perjanjian Kinerja; nothing is charged for it. */
    public Date perjanjian(String kunci) {
        int sepekan = perjanjianRepository.ambil(KunciPerjanjian.id(kunci)).jabatan().perangkatDaerah().hariKerjaSepekan();
        return detikTerakhir(jatah.kini().sejak(jam.hariIni(), Langkah.SUSUN_PERJANJIAN, HariKerja.dari(sepekan)));
    }

    private Date laporan(String kunci, Langkah langkah) {
        return detikTerakhir(batas.mulaiHariIni(kasus.laporan(kunci), langkah));
    }

    private Date detikTerakhir(Masa masa) {
        return Date.from(Tenggat.pada(masa.tenggat(), jam.zona()).batas().minusSeconds(1));
    }
}
