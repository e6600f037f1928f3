package id.tepat.penyajian;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.UraianTenggat;
import id.tepat.organisasi.Jabatan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.Rantai;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PengaturanRepository;
import id.tepat.tahap.Tahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;

/** Explains a report's due dates: how many working days are left, and why. */
@ApplicationScoped
class PenjelasanTenggat {

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private PengaturanRepository pengaturan;

    @Inject
    private JamServer jam;

    /**
     * The due dates as they stand today.
     *
     * @param terbuka the step it waits in; null if none
     */
    TenggatLaporan jelaskan(LaporanKinerja laporan, Tahap terbuka) {
        KalenderKerja kalender = hariLibur.kalender().untuk(HariKerja.dari(laporan.perangkatDaerah().hariKerjaSepekan()));
        return new TenggatLaporan(uraian(kalender, laporan.masa().akhir().plusDays(1), laporan.tenggat()),
                terbuka == null ? null : terbuka.langkah(),
                terbuka == null ? null : uraian(kalender, mulai(laporan, terbuka), terbuka.tenggat()),
                targetInternal(laporan, kalender));
    }

    /** Writing counts from the quarter's end, whenever the quarter was opened; every other step from its own beginning. */
    private LocalDate mulai(LaporanKinerja laporan, Tahap tahap) {
        return switch (tahap.langkah()) {
            case SUSUN_LAPORAN, SAHKAN_LAPORAN -> laporan.masa().akhir().plusDays(1);
            default -> jam.tanggal(tahap.dibukaPada());
        };
    }

    private UraianTenggat uraian(KalenderKerja kalender, LocalDate mulai, LocalDate tenggat) {
        return UraianTenggat.dari(kalender, mulai, jam.hariIni(), tenggat);
    }

    /** The unit's report is built from the others: kasi and kasubag first, then the sekretaris; its head has none. */
    private LocalDate targetInternal(LaporanKinerja laporan, KalenderKerja kalender) {
        Jabatan jabatan = laporan.jabatan();
        if (jabatan == null || laporan.rantai() == Rantai.KEPALA) {
            return null;
        }
        KunciPengaturan kunci = jabatan.nama().toLowerCase(Locale.ROOT).startsWith("sekretaris")
                ? KunciPengaturan.TARGET_INTERNAL_SEKRETARIS : KunciPengaturan.TARGET_INTERNAL_PELAKSANA;
        return kalender.hariKerjaKe(pengaturan.pada(laporan.masa().akhir()).hari(kunci), laporan.masa().akhir());
    }
}
