package id.tepat.tugas.layar;

/**
 * An entry of the main menu.
 *
 * @param alamat page, from the context root
 * @param kini   whether the page shown belongs to it
 */
public record ButirMenu(String nama, String alamat, boolean kini) {

    public String getNama() {
        return nama;
    }

    public String getAlamat() {
        return alamat;
    }

    public boolean isKini() {
        return kini;
    }
}
