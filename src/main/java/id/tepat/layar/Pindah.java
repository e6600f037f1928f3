package id.tepat.layar;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Going on to another page after an act, by redirect. */
public final class Pindah {

    private Pindah() {}

    /** @param alamat page inside the application, from the context root, with its parameters */
    public static void ke(String alamat) {
        FacesContext konteks = FacesContext.getCurrentInstance();
        ExternalContext luar = konteks.getExternalContext();
        try {
            luar.getFlash().setRedirect(true); // keeps messages for the next page
            luar.redirect(luar.getRequestContextPath() + alamat);
            konteks.responseComplete();
        } catch (IOException putus) {
            throw new UncheckedIOException(putus);
        }
    }
}
