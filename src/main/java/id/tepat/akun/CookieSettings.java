package id.tepat.akun;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session cookie travels encrypted only, where there is encryption: our own port, or a proxy's. */
@WebListener
public class CookieSettings implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "TEPAT_TLS_PORT")
    private Optional<Integer> portTls;

    @Inject
    @ConfigProperty(name = "TEPAT_PROXY")
    private Optional<String> proxy;

    @Override
    public void contextInitialized(ServletContextEvent peristiwa) {
        boolean terenkripsi = portTls.filter(port -> port > 0).isPresent() || proxy.filter(satu -> !satu.isBlank()).isPresent();
        peristiwa.getServletContext().getSessionCookieConfig().setHttpOnly(true);
        peristiwa.getServletContext().getSessionCookieConfig().setSecure(terenkripsi);
    }
}
