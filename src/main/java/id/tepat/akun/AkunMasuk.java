package id.tepat.akun;

import id.tepat.keamanan.Peran;
import java.util.Set;

/**
 * The account behind a request whose credentials were found right.
 *
 * @param generasi the account's generation at that moment; see {@link Pengguna#generasi()}
 */
public record AkunMasuk(Long penggunaId, String namaAkun, String nama, Long pegawaiId, Set<Peran> peran, long generasi) {

    /** Name of the request attribute under which the mechanism leaves it. */
    static final String ATRIBUT = AkunMasuk.class.getName();

    static AkunMasuk dari(Pengguna pengguna) {
        return new AkunMasuk(pengguna.id(), pengguna.namaAkun(), pengguna.nama(), pengguna.pegawaiId(),
                pengguna.peran(), pengguna.generasi());
    }
}
