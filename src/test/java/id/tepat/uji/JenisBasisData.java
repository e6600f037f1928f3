package id.tepat.uji;

/** The two kinds of database that Tepat runs on; tests in the real server take both. */
public enum JenisBasisData {
    H2,
    MARIADB;

    /** A fresh, empty database of this kind. */
    public BasisDataUji baru(String nama) {
        return this == H2 ? BasisDataH2.baru(nama) : BasisDataMariaDb.baru(nama);
    }
}
