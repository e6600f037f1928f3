package id.tepat.layar;

import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaTercetak;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** Fields for numbers as they are written here: {@code 2.017.461,5}. A lone decimal point ({@code 85.32}) is understood too. */
@FacesConverter("angka")
public class AngkaConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext konteks, UIComponent medan, String teks) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        AngkaTercetak terbaca = AngkaTercetak.baca(teks);
        return switch (terbaca.bentuk()) {
            case BENAR, TITIK_DESIMAL -> terbaca.nilai();
            default -> throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    "“" + teks.strip() + "” bukan angka yang jelas. Tulis seperti 1.250 atau 58,06.", null));
        };
    }

    @Override
    public String getAsString(FacesContext konteks, UIComponent medan, BigDecimal nilai) {
        return nilai == null ? "" : Angka.teks(nilai);
    }
}
