package id.tepat.layar;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;
import java.util.Map;

/**
 * A button in the row of a list ({@code t:tombolBaris}) that acts on what the row shows, not on the row's place: pressed on
 * a page that somebody else has changed meanwhile it hits nothing else. Attributes: id, label, kunci (the row's id),
 * action; optional kelas, ariaLabel, tanya (question to confirm).
 */
@FacesComponent("id.tepat.TombolBaris")
public class TombolBaris extends UICommand {

    public TombolBaris() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext konteks) {
        String dipilih = konteks.getExternalContext().getRequestParameterMap().get(nama(konteks));
        if (dipilih != null && dipilih.equals(atribut("kunci"))) {
            queueEvent(new ActionEvent(konteks, this));
        }
    }

    @Override
    public void encodeBegin(FacesContext konteks) throws IOException {
        ResponseWriter tulis = konteks.getResponseWriter();
        tulis.startElement("button", this);
        tulis.writeAttribute("type", "submit", null);
        tulis.writeAttribute("name", nama(konteks), null);
        tulis.writeAttribute("value", atribut("kunci"), null);
        tulis.writeAttribute("class", "tombol " + atribut("kelas"), null);
        for (Map.Entry<String, String> satu : Map.of("aria-label", "ariaLabel", "data-tanya", "tanya").entrySet()) {
            if (!atribut(satu.getValue()).isEmpty()) {
                tulis.writeAttribute(satu.getKey(), atribut(satu.getValue()), null);
            }
        }
        tulis.writeText(atribut("label"), null);
    }

    @Override
    public void encodeEnd(FacesContext konteks) throws IOException {
        konteks.getResponseWriter().endElement("button");
    }

    /** The same for every row: the value tells them apart. */
    private String nama(FacesContext konteks) {
        UIComponent form = getParent();
        while (!(form instanceof UIForm)) {
            form = form.getParent();
        }
        return form.getClientId(konteks) + ":" + getId();
    }

    private String atribut(String nama) {
        Object nilai = getAttributes().get(nama);
        return nilai == null ? "" : nilai.toString();
    }
}
