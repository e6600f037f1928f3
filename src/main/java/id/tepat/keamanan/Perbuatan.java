package id.tepat.keamanan;

import static id.tepat.keamanan.Hubungan.ASING;
import static id.tepat.keamanan.Hubungan.DIRI;
import static id.tepat.keamanan.Hubungan.LINI;
import static id.tepat.keamanan.Peran.ADMIN;
import static id.tepat.keamanan.Peran.PEGAWAI;
import static id.tepat.keamanan.Peran.PIMPINAN;
import static id.tepat.keamanan.Peran.VERIFIKATOR;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Everything that can be done, and which role may do it on whose data. The constants are the one
 * place where rights are given; a hand-written table in the tests says the same a second time.
 */
public enum Perbuatan {
    // Reports
    LIHAT_LAPORAN(Map.of(PEGAWAI, EnumSet.of(DIRI, LINI), VERIFIKATOR, semua(), PIMPINAN, semua())),
    TULIS_LAPORAN(Map.of(PEGAWAI, EnumSet.of(DIRI))),
    AJUKAN_LAPORAN(Map.of(PEGAWAI, EnumSet.of(DIRI))),
    TANGGAPI_LAPORAN(Map.of(PEGAWAI, EnumSet.of(LINI))),
    SAHKAN_LAPORAN(Map.of(PEGAWAI, EnumSet.of(DIRI))),
    /** Not of a report he submitted himself. */
    VERIFIKASI_LAPORAN(Map.of(VERIFIKATOR, EnumSet.of(LINI, ASING))),
    BUKA_KEMBALI_LAPORAN(Map.of(VERIFIKATOR, semua())),
    BEBASKAN_LAPORAN(Map.of(VERIFIKATOR, semua())),
    BUKA_TRIWULAN(Map.of(VERIFIKATOR, semua())),
    // Budget of a unit
    LIHAT_ANGGARAN(Map.of(PEGAWAI, EnumSet.of(DIRI, LINI), VERIFIKATOR, semua(), PIMPINAN, semua())),
    CATAT_ANGGARAN(Map.of(PEGAWAI, EnumSet.of(DIRI))),
    // Perjanjian Kinerja
    LIHAT_PERJANJIAN(Map.of(PEGAWAI, EnumSet.of(DIRI, LINI), VERIFIKATOR, semua(), PIMPINAN, semua())),
    SUSUN_PERJANJIAN(Map.of(PEGAWAI, EnumSet.of(DIRI))),
    TELAAH_PERJANJIAN(Map.of(PEGAWAI, EnumSet.of(LINI))),
    TANDA_TANGANI_PIHAK_PERTAMA(Map.of(PEGAWAI, EnumSet.of(DIRI))),
    TANDA_TANGANI_PIHAK_KEDUA(Map.of(PEGAWAI, EnumSet.of(LINI))),
    CATAT_TANDA_TANGAN_LUAR(Map.of(VERIFIKATOR, semua())),
    // For every account
    LIHAT_TUGAS(Map.of(PEGAWAI, EnumSet.of(DIRI), VERIFIKATOR, EnumSet.of(DIRI), PIMPINAN, EnumSet.of(DIRI), ADMIN, EnumSet.of(DIRI))),
    LIHAT_PEMBERITAHUAN(Map.of(PEGAWAI, EnumSet.of(DIRI), VERIFIKATOR, EnumSet.of(DIRI), PIMPINAN, EnumSet.of(DIRI), ADMIN, EnumSet.of(DIRI))),
    MASUK(Map.of(PEGAWAI, EnumSet.of(DIRI), VERIFIKATOR, EnumSet.of(DIRI), PIMPINAN, EnumSet.of(DIRI), ADMIN, EnumSet.of(DIRI))),
    ATUR_AKUN_SENDIRI(Map.of(PEGAWAI, EnumSet.of(DIRI), VERIFIKATOR, EnumSet.of(DIRI), PIMPINAN, EnumSet.of(DIRI), ADMIN, EnumSet.of(DIRI))),
    // Watching
    LIHAT_PEMANTAUAN(Map.of(VERIFIKATOR, semua(), PIMPINAN, semua())),
    // Administration
    ATUR_ORGANISASI(Map.of(ADMIN, semua())),
    ATUR_AKUN(Map.of(ADMIN, semua())),
    ATUR_HARI_LIBUR(Map.of(ADMIN, semua(), VERIFIKATOR, semua())),
    ATUR_PENGATURAN(Map.of(ADMIN, semua())),
    LIHAT_JEJAK_AUDIT(Map.of(ADMIN, semua(), VERIFIKATOR, semua())),
    /** See what failed while nobody looked, and have it tried again. */
    RAWAT_SISTEM(Map.of(ADMIN, semua())),
    MAJUKAN_JAM_DEMO(Map.of(ADMIN, semua())),
    /** The banner's button in demo mode: the clock is everybody's who tries Tepat out. */
    LANJUTKAN_HARI_DEMO(Map.of(PEGAWAI, EnumSet.of(DIRI), VERIFIKATOR, EnumSet.of(DIRI), PIMPINAN, EnumSet.of(DIRI), ADMIN, EnumSet.of(DIRI)));

    private final Map<Peran, Set<Hubungan>> hak;

    Perbuatan(Map<Peran, Set<Hubungan>> hak) {
        this.hak = hak;
    }

    /** Whether an account with this role may do it on data standing to it like this. */
    public boolean boleh(Peran peran, Hubungan hubungan) {
        return hak.getOrDefault(peran, Set.of()).contains(hubungan);
    }

    private static Set<Hubungan> semua() {
        return EnumSet.allOf(Hubungan.class);
    }
}
