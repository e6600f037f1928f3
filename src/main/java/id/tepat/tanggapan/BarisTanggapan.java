package id.tepat.tanggapan;

import java.time.LocalDate;

/**
 * A report that waits for the person's answer.
 *
 * @param versi     version to send back with the answer
 * @param salah     how many values disagreed when it was submitted
 * @param tenggat   last day allowed for the answer
 */
public record BarisTanggapan(Long id, long versi, String perangkatDaerah, String jabatan, int tahun, int triwulan, int pengajuanKe,
                             int salah, LocalDate tenggat) {

    /** Whether nothing disagrees, so that "baik" needs no word of explanation. */
    public boolean bersih() {
        return salah == 0;
    }

    /** What people call it. */
    public String nama() {
        return jabatan + ", " + perangkatDaerah;
    }
}
