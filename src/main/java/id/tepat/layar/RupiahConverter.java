package id.tepat.layar;

import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaIsian;
import id.tepat.pengukuran.JenisAngka;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** Fields for an amount of rupiah: every official spelling is read, what can be read in two ways is asked about. */
@FacesConverter("rupiah")
public class RupiahConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext konteks, UIComponent medan, String teks) {
        BigDecimal tersimpan = medan instanceof UIInput isian && isian.getValue() instanceof BigDecimal lama ? lama : null;
        AngkaIsian terbaca = AngkaIsian.baca(teks, JenisAngka.RUPIAH, tersimpan);
        if (terbaca.ditolak()) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, terbaca.keberatan(), null));
        }
        return terbaca.nilai();
    }

    @Override
    public String getAsString(FacesContext konteks, UIComponent medan, BigDecimal nilai) {
        return nilai == null ? "" : Angka.teks(nilai);
    }
}
