package id.tepat.tahap;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.KalenderKerja;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.RiwayatPengaturan;
import id.tepat.proses.Langkah;
import java.time.LocalDate;

/**
 * From when to when a step may take: so many working days of the unit's own week, by the allowance in force on the day it
 * is counted from. Calendar and allowances, read once for many steps.
 */
public record JatahLangkah(KalenderKerja kalender, RiwayatPengaturan riwayat) {

    /** For a step that began on that day. */
    public Masa sejak(LocalDate mulai, Langkah langkah, HariKerja pekan) {
        return sejak(mulai, jatah(langkah), pekan);
    }

    /** By an allowance of its own. */
    public Masa sejak(LocalDate mulai, KunciPengaturan jatah, HariKerja pekan) {
        return new Masa(mulai, kalender.untuk(pekan).hariKerjaKe(riwayat.pada(mulai).hari(jatah), mulai));
    }

    private static KunciPengaturan jatah(Langkah langkah) {
        return switch (langkah) {
            case TANGGAPI_LAPORAN -> KunciPengaturan.HARI_TANGGAPAN;
            case VERIFIKASI_LAPORAN -> KunciPengaturan.HARI_VERIFIKASI;
            // Whatever the unit does again after the first submission, it does for a correction.
            case SUSUN_LAPORAN, PERBAIKI_LAPORAN, SAHKAN_LAPORAN -> KunciPengaturan.HARI_PERBAIKAN;
            case SUSUN_PERJANJIAN, PERBAIKI_PERJANJIAN, TELAAH_PERJANJIAN, TANDA_TANGANI_PIHAK_PERTAMA, TANDA_TANGANI_PIHAK_KEDUA ->
                    KunciPengaturan.HARI_PERJANJIAN;
        };
    }
}
