package id.tepat.pelaporan;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.proses.Langkah;
import id.tepat.tahap.JatahBerlaku;
import id.tepat.tahap.JatahLangkah;
import id.tepat.tahap.Masa;
import id.tepat.tahap.Tahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Due dates by the calendar of the unit and by the allowance: for submitting, the one in force on the quarter's last day;
 * for any other step, the one in force on the day it began. So the same report has the same due dates whenever it is
 * asked.
 */
@ApplicationScoped
public class BatasWaktuLaporan {

    /** Calendar and allowances, read once for many reports. */
    public record Penghitung(JatahLangkah jatah, ZoneId zona) {

        /** For submitting the report of a quarter: so many working days after its last day. */
        public Tenggat pengajuan(PerangkatDaerah unit, Rantai rantai, Triwulan masa) {
            return Tenggat.pada(jatah.sejak(masa.akhir(), rantai.jatahPengajuan(), pekan(unit)).tenggat(), zona);
        }

        /** For a step that waits, as it would be given to it today. */
        Masa tahap(LaporanKinerja laporan, Tahap tahap) {
            return pertama(tahap.langkah(), tahap.pengajuanKe())
                    ? new Masa(laporan.masa().akhir(), pengajuan(laporan.perangkatDaerah(), laporan.rantai(), laporan.masa()).tanggal())
                    : jatah.sejak(tahap.masa().mulai(), tahap.langkah(), pekan(laporan.perangkatDaerah()));
        }
    }

    @Inject
    private JatahBerlaku jatah;

    @Inject
    private JamServer jam;

    /** For many reports at once. */
    public Penghitung penghitung() {
        return new Penghitung(jatah.kini(), jam.zona());
    }

    /**
     * The term of a step that begins today. The first submission, also by the head's signature, counts from the quarter's
     * end to the report's own due date, whenever the quarter was opened; every other step from its own beginning.
     */
    public Masa mulaiHariIni(LaporanKinerja laporan, Langkah langkah) {
        return pertama(langkah, laporan.kemajuan().pengajuanKe()) ? new Masa(laporan.masa().akhir(), laporan.tenggat())
                : jatah.kini().sejak(jam.hariIni(), langkah, pekan(laporan.perangkatDaerah()));
    }

    /** The day from which such a step is counted if it begins today. */
    public LocalDate awal(LaporanKinerja laporan, Langkah langkah) {
        return pertama(langkah, laporan.kemajuan().pengajuanKe()) ? laporan.masa().akhir() : jam.hariIni();
    }

    private static boolean pertama(Langkah langkah, int pengajuanKe) {
        return pengajuanKe == 0 && (langkah == Langkah.SUSUN_LAPORAN || langkah == Langkah.SAHKAN_LAPORAN);
    }

    private static HariKerja pekan(PerangkatDaerah unit) {
        return HariKerja.dari(unit.hariKerjaSepekan());
    }
}
