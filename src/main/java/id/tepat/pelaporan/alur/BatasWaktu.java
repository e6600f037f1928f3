package id.tepat.pelaporan.alur;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Tenggat;
import id.tepat.pelaporan.BatasWaktuLaporan;
import id.tepat.pengaturan.KunciPengaturan;
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

    /** Working days a Perjanjian Kinerja may rest at one step; advice, nothing is charged for it. */
    private static final int HARI_PERJANJIAN = 5;

    @Inject
    private KasusLaporan kasus;

    @Inject
    private BatasWaktuLaporan batas;

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private JamServer jam;

    /**
     * The report's own due date; also the head's, whose signature is the submission. Once it was submitted, signing a
     * correction has the allowance of a correction: that day is long past.
     */
    public Date pengajuan(String kunci) {
        if (kasus.laporan(kunci).kemajuan().pengajuanKe() > 0) {
            return perbaikan(kunci);
        }
        return detikTerakhir(Tenggat.pada(kasus.laporan(kunci).tenggat(), jam.zona()));
    }

    /** A correction's. */
    public Date perbaikan(String kunci) {
        return mulaiHariIni(kunci, KunciPengaturan.HARI_PERBAIKAN);
    }

    /** The atasan's. */
    public Date tanggapan(String kunci) {
        return mulaiHariIni(kunci, KunciPengaturan.HARI_TANGGAPAN);
    }

    /** The kabupaten's. */
    public Date verifikasi(String kunci) {
        return mulaiHariIni(kunci, KunciPengaturan.HARI_VERIFIKASI);
    }

    /** A step of a Perjanjian Kinerja. */
    public Date perjanjian(String kunci) {
        return detikTerakhir(hariLibur.kalender().untuk(HariKerja.LIMA).tenggat(HARI_PERJANJIAN, jam.hariIni(), jam.zona()));
    }

    private Date mulaiHariIni(String kunci, KunciPengaturan jatah) {
        return detikTerakhir(batas.mulaiHariIni(kasus.laporan(kunci).perangkatDaerah(), jatah));
    }

    private static Date detikTerakhir(Tenggat tenggat) {
        return Date.from(tenggat.batas().minusSeconds(1));
    }
}
