package id.tepat.layar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Which forms the server has taken, told to the browser on the next page it shows: only then does the browser forget
 * what was typed there. Kept in the session, because most acts lead on to another page.
 */
@Named
@RequestScoped
public class IsianTersimpan {

    private static final String DALAM_SESI = IsianTersimpan.class.getName();
    private static final int TERBANYAK = 20;
    /** A page's address and the object on it, as {@code draf.js} writes them. */
    private static final Pattern BENTUK = Pattern.compile("/[\\w./-]{1,150}#[\\w.-]{1,150}");

    private String kabar = "";

    static void catat(String kunci) {
        if (BENTUK.matcher(kunci).matches() && sesi().size() < TERBANYAK) {
            sesi().add(kunci);
        }
    }

    static void batal(String kunci) {
        sesi().remove(kunci);
    }

    /** Their keys, separated by spaces; told on one page, however often it asks. */
    public String getKabar() {
        if (kabar.isEmpty()) {
            Set<String> kunci = sesi();
            kabar = String.join(" ", kunci);
            kunci.clear();
        }
        return kabar;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> sesi() {
        Map<String, Object> sesi = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        return (Set<String>) sesi.computeIfAbsent(DALAM_SESI, nama -> ConcurrentHashMap.newKeySet());
    }
}
