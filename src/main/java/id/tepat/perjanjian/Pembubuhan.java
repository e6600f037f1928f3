package id.tepat.perjanjian;

import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.Pegawai;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The act of putting a signature (pembubuhan tanda tangan).
 *
 * @param pegawai  who signs
 * @param jabatan  as the signature block prints it, with Plt., Plh. or Pj. where so held
 * @param tanggal  the day it was signed
 * @param pencatat who enters it: the signer himself, or whoever records the paper
 * @param kini     when it is entered
 * @param pindaian the scan, exactly if it was signed outside
 */
public record Pembubuhan(Pegawai pegawai, String jabatan, LocalDate tanggal, Pelaku pencatat, Instant kini,
                         PindaianPerjanjian pindaian) {

    public Pembubuhan {
        Objects.requireNonNull(pegawai);
        Objects.requireNonNull(pencatat);
        Objects.requireNonNull(kini);
        if (tanggal == null) {
            throw TidakSah.pada("tanggal", "Wajib diisi.");
        }
    }

    /** In Tepat, by the signed-in person himself. */
    public static Pembubuhan diSistem(Pegawai pegawai, String jabatan, Pelaku pelaku, Instant kini, LocalDate hariIni) {
        return new Pembubuhan(pegawai, jabatan, hariIni, pelaku, kini, null);
    }

    /**
     * On paper, recorded with the scan.
     *
     * @throws TidakSah if the day is still to come
     */
    public static Pembubuhan diLuarSistem(Pegawai pegawai, String jabatan, LocalDate tanggal, Pelaku pencatat, Instant kini,
                                          LocalDate hariIni, PindaianPerjanjian pindaian) {
        if (tanggal != null && tanggal.isAfter(hariIni)) {
            throw TidakSah.pada("tanggal", "Tanggal tanda tangan belum tiba.");
        }
        return new Pembubuhan(pegawai, jabatan, tanggal, pencatat, kini, Objects.requireNonNull(pindaian));
    }
}
