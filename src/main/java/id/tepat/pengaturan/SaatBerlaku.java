package id.tepat.pengaturan;

import id.tepat.kalender.Triwulan;
import java.time.LocalDate;

/** What "from this day on" means for a setting, and so which open due dates move when it changes. */
public enum SaatBerlaku {
    /** What held on the quarter's last day holds for its reports, whenever they are opened or submitted. */
    AKHIR_TRIWULAN("Berlaku bagi laporan triwulan yang berakhir pada hari itu atau sesudahnya. Batas waktu laporan yang belum diajukan dihitung ulang.") {
        @Override
        LocalDate palingAwal(LocalDate hariIni) {
            return Triwulan.dari(hariIni).sebelumnya().awal();
        }
    },
    /** What held on the quarter's last day measures its reports; a quarter that has ended keeps what it was measured by. */
    TRIWULAN_BERJALAN("Berlaku bagi laporan triwulan yang berakhir pada hari itu atau sesudahnya. Laporan triwulan yang sudah berakhir tidak berubah.") {
        @Override
        LocalDate palingAwal(LocalDate hariIni) {
            return Triwulan.dari(hariIni).awal();
        }
    },
    AWAL_LANGKAH("Berlaku bagi langkah yang dimulai pada hari itu atau sesudahnya. Langkah yang dimulai lebih dahulu tetap memegang batas waktunya.") {
        @Override
        LocalDate palingAwal(LocalDate hariIni) {
            return hariIni;
        }
    },
    HARI_ITU("Berlaku mulai hari itu. Tidak ada batas waktu yang berpindah.") {
        @Override
        LocalDate palingAwal(LocalDate hariIni) {
            return hariIni;
        }
    };

    private final String uraian;

    SaatBerlaku(String uraian) {
        this.uraian = uraian;
    }

    /** In words, for whoever changes the setting. */
    public String uraian() {
        return uraian;
    }

    /** The first day a change may begin: what was decided under the old value stays. */
    abstract LocalDate palingAwal(LocalDate hariIni);
}
