package id.tepat.keamanan;

/** What an account is in Tepat; a person may have several. Which jabatan he holds is another matter. */
public enum Peran {
    /** An official: reports, answers, signs, according to the jabatan he holds today. */
    PEGAWAI,
    /** Bagian Organisasi: verifies reports of all units and watches lateness. */
    VERIFIKATOR,
    /** Reads everything, changes nothing. */
    PIMPINAN,
    /** Accounts, organisation and settings; not the contents of reports. */
    ADMIN
}
