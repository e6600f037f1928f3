package id.tepat.layar;

import id.tepat.galat.Galat;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Messages of a page, above it or beside the field they belong to. */
public final class Pesan {

    private Pesan() {}

    /** Something was done. */
    public static void berhasil(String teks) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, teks, null));
    }

    /** The same, shown on the page that follows a redirect. */
    public static void berhasilLaluPindah(String teks) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        berhasil(teks);
    }

    /** Something to look at before going on. */
    public static void awas(String teks) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, teks, null));
    }

    /** The same, shown on the page that follows a redirect. */
    public static void awasLaluPindah(String teks) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        awas(teks);
    }

    /** What a use case refused: each field's message at the component of that id or {@code data-sel}, the rest above the page. */
    public static void galat(Galat galat) {
        FacesContext konteks = FacesContext.getCurrentInstance();
        konteks.validationFailed();
        if (!(galat instanceof TidakSah sah) || sah.galat().isEmpty()) {
            konteks.addMessage(null, salah(galat.getMessage()));
            return;
        }
        bidang(sah.galat());
        boolean adaUmum = sah.galat().stream().anyMatch(satu -> satu.pesan().equals(sah.getMessage()));
        if (!adaUmum) {
            konteks.addMessage(null, salah(sah.getMessage()));
        }
    }

    /** Messages at their fields alone. */
    public static void bidang(List<GalatBidang> galat) {
        galat.forEach(satu -> diBidang(FacesContext.getCurrentInstance(), satu));
    }

    private static void diBidang(FacesContext konteks, GalatBidang satu) {
        boolean[] ada = {false};
        VisitContext telusur = VisitContext.createVisitContext(konteks, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        konteks.getViewRoot().visitTree(telusur, (rute, komponen) -> {
            if (!ada[0] && komponen instanceof EditableValueHolder isian && bernama(komponen, satu.sel())) {
                isian.setValid(false);
                konteks.addMessage(komponen.getClientId(konteks), salah(satu.pesan()));
                ada[0] = true;
            }
            return ada[0] ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        if (!ada[0]) {
            konteks.addMessage(null, salah(satu.pesan()));
        }
    }

    private static boolean bernama(UIComponent komponen, String sel) {
        Map<String, Object> lewat = komponen.getPassThroughAttributes(false);
        Object dataSel = lewat == null ? null : lewat.get("data-sel");
        if (dataSel instanceof jakarta.el.ValueExpression ungkapan) {
            dataSel = ungkapan.getValue(FacesContext.getCurrentInstance().getELContext());
        }
        return sel.equals(dataSel == null || "".equals(dataSel) ? komponen.getId() : dataSel);
    }

    private static FacesMessage salah(String teks) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, teks, null);
    }
}
