package id.tepat.akun;

import id.tepat.keamanan.Peran;
import java.util.Set;

/**
 * What an administrator says about an account.
 *
 * @param namaAkun  login name; cannot be changed later
 * @param nama      name of the person as shown
 * @param pegawaiId the official behind it; null for a pure administrator
 */
public record IsianAkun(String namaAkun, String nama, Long pegawaiId, Set<Peran> peran) {}
