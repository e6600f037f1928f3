package id.tepat.pelaporan;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PengaturanRepository;
import id.tepat.pengaturan.RiwayatPengaturan;
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
    public record Penghitung(KalenderKerja kalender, RiwayatPengaturan riwayat, ZoneId zona) {

        /** For submitting the report of a quarter: so many working days after its last day. */
        public Tenggat pengajuan(PerangkatDaerah unit, Rantai rantai, Triwulan masa) {
            return mulai(unit, rantai.jatahPengajuan(), masa.akhir());
        }

        /** For a step that waits, as it would be given to it today. */
        Tenggat tahap(LaporanKinerja laporan, Tahap tahap) {
            return switch (tahap.langkah()) {
                case TANGGAPI_LAPORAN -> mulai(laporan.perangkatDaerah(), KunciPengaturan.HARI_TANGGAPAN, sejak(tahap));
                case VERIFIKASI_LAPORAN -> mulai(laporan.perangkatDaerah(), KunciPengaturan.HARI_VERIFIKASI, sejak(tahap));
                case PERBAIKI_LAPORAN -> mulai(laporan.perangkatDaerah(), KunciPengaturan.HARI_PERBAIKAN, sejak(tahap));
                default -> laporan.kemajuan().pengajuanKe() > 0
                        ? mulai(laporan.perangkatDaerah(), KunciPengaturan.HARI_PERBAIKAN, sejak(tahap))
                        : pengajuan(laporan.perangkatDaerah(), laporan.rantai(), laporan.masa());
            };
        }

        private LocalDate sejak(Tahap tahap) {
            return LocalDate.ofInstant(tahap.dibukaPada(), zona);
        }

        /** For a step that began on a day. */
        public Tenggat mulai(PerangkatDaerah unit, KunciPengaturan jatah, LocalDate sejak) {
            int hari = riwayat.pada(sejak).hari(jatah);
            return kalender.untuk(HariKerja.dari(unit.hariKerjaSepekan())).tenggat(hari, sejak, zona);
        }
    }

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private PengaturanRepository pengaturan;

    @Inject
    private JamServer jam;

    /** For many reports at once. */
    public Penghitung penghitung() {
        return new Penghitung(hariLibur.kalender(), pengaturan.riwayat(), jam.zona());
    }

    /** For a step that begins today. */
    public Tenggat mulaiHariIni(PerangkatDaerah unit, KunciPengaturan jatah) {
        return penghitung().mulai(unit, jatah, jam.hariIni());
    }
}
