package id.tepat.perjanjian;

import id.tepat.tahap.Menunggu;
import java.time.LocalDate;

/**
 * A Perjanjian Kinerja in a list.
 *
 * @param urutan        0 the first one, 1 and up PK Perubahan
 * @param pegawai       name of the pihak pertama
 * @param menunggu      whom it waits for, null when it waits nowhere
 * @param mulaiBerlaku  null until signed by both, like {@code selesaiBerlaku}
 */
public record BarisPerjanjian(Long id, long versi, int tahun, int urutan, StatusPerjanjian status, Long perangkatDaerahId,
                              String perangkatDaerah, Long jabatanId, String jabatan, String pegawai,
                              LocalDate mulaiBerlaku, LocalDate selesaiBerlaku, Menunggu menunggu) {

    /** What people call it. */
    public String sebutan() {
        return PerjanjianKinerja.sebutan(tahun, urutan);
    }

    public boolean perubahan() {
        return urutan > 0;
    }
}
