package id.tepat.keamanan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request really comes from, and whether it travelled encrypted. {@code X-Forwarded-*} is believed only
 * when the neighbour is a proxy named in {@code TEPAT_PROXY} (addresses, separated by commas).
 */
@ApplicationScoped
public class AlamatPeminta {

    private static final int TERPANJANG = 60;

    private final Set<String> proxy;

    protected AlamatPeminta() {
        this(Optional.empty());
    }

    @Inject
    public AlamatPeminta(@ConfigProperty(name = "TEPAT_PROXY") Optional<String> proxy) {
        this.proxy = proxy.stream().flatMap(teks -> Arrays.stream(teks.split(","))).map(String::strip)
                .filter(satu -> !satu.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** The address of the nearest sender that is no trusted proxy. */
    public String dari(HttpServletRequest permintaan) {
        return dari(permintaan.getRemoteAddr(), permintaan.getHeader("X-Forwarded-For"));
    }

    /** Whether it came encrypted, to us or to the trusted proxy. */
    public boolean terenkripsi(HttpServletRequest permintaan) {
        return permintaan.isSecure()
                || proxy.contains(permintaan.getRemoteAddr()) && "https".equalsIgnoreCase(permintaan.getHeader("X-Forwarded-Proto"));
    }

    /** Where the browser sees Tepat, as links carry it: {@code https://tepat.lumajangkab.go.id}. */
    public String situs(HttpServletRequest permintaan) {
        String tuan = permintaan.getHeader("Host");
        return (terenkripsi(permintaan) ? "https://" : "http://") + (tuan == null ? permintaan.getServerName() : tuan) + permintaan.getContextPath();
    }

    String dari(String tetangga, String diteruskan) {
        if (diteruskan == null || !proxy.contains(tetangga)) {
            return tetangga;
        }
        List<String> jalur = new ArrayList<>(Arrays.asList(diteruskan.split(",")));
        Collections.reverse(jalur);
        return jalur.stream().map(String::strip).filter(satu -> !satu.isEmpty() && !proxy.contains(satu)).findFirst()
                .filter(satu -> satu.length() <= TERPANJANG && satu.matches("[0-9A-Fa-f.:]+")).orElse(tetangga);
    }
}
