package id.tepat.galat;

/** Somebody else was faster, or the object's state no longer allows the act (HTTP 409). */
public class Bentrok extends Galat {

    /** Who it was where nothing tells. */
    public static final String ORANG_LAIN = "orang lain";

    public Bentrok(String pesan) {
        super(409, pesan);
    }

    /**
     * The plain word to whoever acts on an older version than the stored one.
     *
     * @param objek what it is about, as screens call it ("Laporan")
     * @param oleh  who changed it meanwhile
     */
    public static Bentrok didahului(String objek, String oleh) {
        return new Bentrok(objek + " ini baru saja diubah oleh " + oleh + (oleh.endsWith(".") ? "" : ".")
                + " Muat ulang untuk melihat isi terbaru; isian Anda tetap ada di halaman ini.");
    }
}
