package id.tepat.layar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page's own address with something of it changed, for links that keep the rest of what was chosen. */
@Named
@RequestScoped
public class AlamatIni {

    /** What is meant for one answer only. */
    private static final Set<String> SEKALI = Set.of("halaman", "ekspor");

    /** The parameters of the same page with this one set; another choice begins at the first page. */
    public String dengan(String nama, Object nilai) {
        String parameter = ((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest()).getQueryString();
        return dengan(parameter, nama, nilai);
    }

    static String dengan(String parameter, String nama, Object nilai) {
        Map<String, String> semua = new LinkedHashMap<>();
        for (String satu : parameter == null ? new String[0] : parameter.split("&")) {
            int sama = satu.indexOf('=');
            if (sama > 0 && !SEKALI.contains(satu.substring(0, sama))) {
                semua.put(satu.substring(0, sama), URLDecoder.decode(satu.substring(sama + 1), StandardCharsets.UTF_8));
            }
        }
        semua.put(nama, String.valueOf(nilai));
        return semua.entrySet().stream().map(satu -> satu.getKey() + "=" + URLEncoder.encode(satu.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
