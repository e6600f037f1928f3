package id.tepat.layar;

import id.tepat.galat.Galat;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * What a use case refuses becomes a message on the same page, with everything typed still there; so page beans
 * catch nothing. An expired view is opened anew. What nobody expected goes on to {@link HalamanUtuhFilter}.
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
            antrean.remove();
            if (!(sebab instanceof AbortProcessingException)) {
                tangani(konteks, sebab);
            }
        }
    }

    private static void tangani(FacesContext konteks, Throwable sebab) {
        Optional<Galat> galat = cari(sebab, Galat.class);
        if (galat.isPresent() && konteks.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && konteks.isPostback()) {
            Pesan.galat(galat.get());
        } else if (galat.isPresent()) {
            PemuatLayar.tolak(konteks, galat.get());
        } else if (cari(sebab, ViewExpiredException.class).isPresent()) {
            bukaLagi(konteks);
        } else {
            throw new FacesException(sebab);
        }
    }

    /** The same address, with its parameters. */
    private static void bukaLagi(FacesContext konteks) {
        ExternalContext luar = konteks.getExternalContext();
        HttpServletRequest permintaan = (HttpServletRequest) luar.getRequest();
        String parameter = permintaan.getQueryString();
        try {
            luar.redirect(permintaan.getRequestURI() + (parameter == null ? "" : "?" + parameter));
            konteks.responseComplete();
        } catch (IOException putus) {
            throw new FacesException(putus);
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
