package id.tepat.layar;

import id.tepat.galat.Galat;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;

/**
 * Loads the bean of a page as soon as the page is known and before any of its parts is asked. What it may not show ends
 * here, with 403 or 404.
 */
public class PemuatLayar implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent kejadian) {
        FacesContext konteks = kejadian.getFacesContext();
        if (konteks.getResponseComplete() || konteks.getViewRoot() == null) {
            return;
        }
        try {
            CDI.current().select(PencariLayar.class).get().untuk(konteks.getViewRoot().getViewId())
                    .ifPresent(layar -> muat(layar, konteks));
        } catch (Galat galat) {
            tolak(konteks, galat);
        }
    }

    private static void muat(Layar layar, FacesContext konteks) {
        layar.muat(new ParameterLayar(konteks.getExternalContext().getRequestParameterMap()));
        if (!konteks.isPostback()) {
            layar.buka();
        }
    }

    /** Ends the request with the status of what was refused. */
    static void tolak(FacesContext konteks, Galat galat) {
        try {
            konteks.getExternalContext().responseSendError(galat.status(), galat.getMessage());
            konteks.responseComplete();
        } catch (IOException putus) {
            throw new FacesException(putus);
        }
    }
}
