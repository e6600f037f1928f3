package id.tepat.layar;

import id.tepat.galat.Galat;
import id.tepat.galat.TidakBerhak;
import id.tepat.galat.TidakDitemukan;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;

/**
 * What a use case refuses becomes a message on the same page, with everything typed still there; so page beans
 * catch nothing. Opening a page one may not see answers 403 or 404. An expired view is opened anew.
 */
class PenangkapGalat extends ExceptionHandlerWrapper {

    PenangkapGalat(ExceptionHandler terbungkus) {
        super(terbungkus);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext konteks = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> antrean = getUnhandledExceptionQueuedEvents().iterator(); antrean.hasNext();) {
            Throwable sebab = antrean.next().getContext().getException();
            if (tertangani(konteks, sebab)) {
                antrean.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean tertangani(FacesContext konteks, Throwable sebab) {
        Optional<Galat> galat = cari(sebab, Galat.class);
        try {
            if (galat.isPresent()) {
                return tampilkan(konteks, galat.get());
            }
            return cari(sebab, ViewExpiredException.class).isPresent() && bukaLagi(konteks);
        } catch (IOException putus) {
            throw new FacesException(putus);
        }
    }

    private boolean tampilkan(FacesContext konteks, Galat galat) {
        if (konteks.getExternalContext().isResponseCommitted()) {
            return false;
        }
        if (konteks.isPostback()) {
            Pesan.galat(galat);
            return true;
        }
        if (galat instanceof TidakBerhak || galat instanceof TidakDitemukan) {
            HalamanUtuhFilter.tolak((HttpServletRequest) konteks.getExternalContext().getRequest(), galat.status());
            konteks.responseComplete();
            return true;
        }
        return false;
    }

    private static boolean bukaLagi(FacesContext konteks) throws IOException {
        ExternalContext luar = konteks.getExternalContext();
        luar.redirect(alamatHalaman((HttpServletRequest) luar.getRequest()));
        konteks.responseComplete();
        return true;
    }

    /** The page with its parameters: the browser says from where it came; another site's address is not followed. */
    private static String alamatHalaman(HttpServletRequest permintaan) {
        String sendiri = permintaan.getRequestURI();
        String asal = permintaan.getHeader("Referer");
        try {
            URI alamat = asal == null ? URI.create(sendiri) : URI.create(asal);
            return sendiri.equals(alamat.getPath()) && alamat.getRawQuery() != null ? sendiri + "?" + alamat.getRawQuery() : sendiri;
        } catch (IllegalArgumentException rusak) {
            return sendiri;
        }
    }

    private static <T extends Throwable> Optional<T> cari(Throwable sebab, Class<T> jenis) {
        for (Throwable satu = sebab; satu != null; satu = satu.getCause()) {
            if (jenis.isInstance(satu)) {
                return Optional.of(jenis.cast(satu));
            }
        }
        return Optional.empty();
    }
}
