package id.tepat.layar;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * Around every act of every page: a form that names itself in {@value #PARAMETER} counts as saved if its act was not
 * refused. Noted before the act and taken back when that fails, since a successful one may already have sent the browser
 * on to the page that asks.
 */
public class IsianTersimpanListener implements ActionListener {

    static final String PARAMETER = "tepat.isian";

    private final ActionListener terbungkus;

    public IsianTersimpanListener(ActionListener terbungkus) {
        this.terbungkus = terbungkus;
    }

    @Override
    public void processAction(ActionEvent kejadian) {
        FacesContext konteks = FacesContext.getCurrentInstance();
        String kunci = konteks.getExternalContext().getRequestParameterMap().get(PARAMETER);
        if (kunci == null) {
            terbungkus.processAction(kejadian);
            return;
        }
        IsianTersimpan.catat(kunci);
        boolean berhasil = false;
        try {
            terbungkus.processAction(kejadian);
            berhasil = !konteks.isValidationFailed();
        } finally {
            if (!berhasil) {
                IsianTersimpan.batal(kunci);
            }
        }
    }
}
