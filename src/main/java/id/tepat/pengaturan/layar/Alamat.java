package id.tepat.pengaturan.layar;

import jakarta.faces.context.FacesContext;

/**
 * Numbers that the address or a hidden field names. Read when the bean is made, because which part of a page exists
 * decides already which of its fields are read, before view parameters reach the bean.
 */
final class Alamat {

    private Alamat() {}

    /** Null if it is absent or no number. */
    static Long nomor(String nama) {
        String teks = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(nama);
        return teks == null || !teks.matches("\\d{1,18}") ? null : Long.valueOf(teks);
    }
}
