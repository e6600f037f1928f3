package id.tepat.keamanan;

/** What an account is in Tepat; a person may have several. Which jabatan he holds is another matter. */
public enum Peran {
    /** An official: reports, answers, signs, according to the jabatan he holds today. */
    PEGAWAI("Pegawai"),
    /** Bagian Organisasi: verifies reports of all units and watches lateness. */
    VERIFIKATOR("Verifikator kabupaten"),
    /** Reads everything, changes nothing. */
    PIMPINAN("Pimpinan"),
    /** Accounts, organisation and settings; not the contents of reports. */
    ADMIN("Administrator");

    private final String label;

    Peran(String label) {
        this.label = label;
    }

    /** As screens show it. */
    public String label() {
        return label;
    }
}
