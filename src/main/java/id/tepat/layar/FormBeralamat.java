package id.tepat.layar;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Every form of a page ({@code h:form}): sent to the page's whole address, so that what it names is named again when the
 * form comes back, with scripts or without, and after a session that ended meanwhile.
 */
public class FormBeralamat extends HtmlForm {

    @Override
    public void encodeBegin(FacesContext konteks) throws IOException {
        super.encodeBegin(new DenganAlamat(konteks));
    }

    /** The same context, in which the page's address has its parameters. */
    private static final class DenganAlamat extends FacesContextWrapper {

        DenganAlamat(FacesContext konteks) {
            super(konteks);
        }

        @Override
        public Application getApplication() {
            return new ApplicationWrapper(getWrapped().getApplication()) {
                @Override
                public ViewHandler getViewHandler() {
                    return new DenganParameter(getWrapped().getViewHandler());
                }
            };
        }
    }

    private static final class DenganParameter extends ViewHandlerWrapper {

        DenganParameter(ViewHandler viewHandler) {
            super(viewHandler);
        }

        @Override
        public String getActionURL(FacesContext konteks, String viewId) {
            String parameter = ((HttpServletRequest) konteks.getExternalContext().getRequest()).getQueryString();
            String alamat = getWrapped().getActionURL(konteks, viewId);
            return parameter == null ? alamat : alamat + "?" + parameter;
        }
    }
}
