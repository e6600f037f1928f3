package id.tepat.keamanan;

import java.util.Set;

/**
 * Who acts, as known at the moment of acting.
 *
 * @param penggunaId id of the account; null for the system itself
 * @param namaAkun   login name, lower case
 * @param nama       the person's name as shown in history and messages
 * @param pegawaiId  the official behind the account; null for a pure administrator
 * @param peran      roles of the account
 * @param jabatan    ids of the jabatan he holds today (definitif, Plt, Plh or Pj)
 * @param alamat     network address the request came from
 */
public record Pelaku(Long penggunaId, String namaAkun, String nama, Long pegawaiId,
                     Set<Peran> peran, Set<Long> jabatan, String alamat) {

    /** Tepat itself, acting by its calendar. */
    public static final Pelaku SISTEM = new Pelaku(null, "sistem", "Tepat (otomatis)", null, Set.of(), Set.of(), "-");

    public Pelaku {
        peran = Set.copyOf(peran);
        jabatan = Set.copyOf(jabatan);
    }

    public boolean berperan(Peran satu) {
        return peran.contains(satu);
    }
}
