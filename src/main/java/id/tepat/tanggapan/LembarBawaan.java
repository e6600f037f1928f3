package id.tepat.tanggapan;

import static id.tepat.tanggapan.ArahPilihan.BEBAS;
import static id.tepat.tanggapan.ArahPilihan.KEMBALI;
import static id.tepat.tanggapan.ArahPilihan.LANJUT;

import java.util.List;

/** The two forms seen in real reports; a new installation stores them, and its kabupaten picks one. */
public final class LembarBawaan {

    private static final String ANGKA = "indikator";
    private static final String SEMUA = "indikator,narasi";

    private LembarBawaan() {}

    public static List<LembarTanggapan> daftar() {
        return List.of(kedungjajang(), candipuro());
    }

    private static LembarTanggapan kedungjajang() {
        return new LembarTanggapan("KEDUNGJAJANG", "Lembar tanggapan dengan lima pilihan", null)
                .tambah("LAPORAN_SUDAH_BAIK", "Laporan sudah baik", LANJUT, null)
                .tambah("LAPORAN_DIPERBAIKI", "Laporan diperbaiki", KEMBALI, SEMUA)
                .tambah("TARGET_DAN_REALISASI_DITELITI_ULANG", "Target dan realisasi diteliti ulang", KEMBALI, ANGKA)
                .tambah("CAPAIAN_DITELITI_ULANG", "Capaian diteliti ulang", KEMBALI, ANGKA)
                .tambah("LAIN_LAIN", "Lain-lain", BEBAS, null);
    }

    private static LembarTanggapan candipuro() {
        return new LembarTanggapan("CANDIPURO", "Lembar tanggapan dengan enam pilihan", null)
                .tambah("LAPORAN_SUDAH_BAIK", "Laporan sudah baik", LANJUT, null)
                .tambah("LAPORAN_KURANG_BAIK", "Laporan kurang baik", KEMBALI, SEMUA)
                .tambah("LAPORAN_DIPERBAIKI", "Laporan segera diperbaiki", KEMBALI, SEMUA)
                .tambah("TARGET_DAN_REALISASI_DITELITI_ULANG", "Target dan realisasi diteliti ulang", KEMBALI, ANGKA)
                .tambah("CAPAIAN_DITELITI_ULANG", "Capaian diteliti ulang", KEMBALI, ANGKA)
                .tambah("LAIN_LAIN", "Lain-lain", BEBAS, null);
    }
}
