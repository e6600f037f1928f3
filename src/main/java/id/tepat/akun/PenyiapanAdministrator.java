package id.tepat.akun;

import id.tepat.kalender.ModeDemo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints the one-time link of the first administrator, in one line, at the start of a production installation. */
@ApplicationScoped
public class PenyiapanAdministrator {

    private static final Logger LOG = Logger.getLogger(PenyiapanAdministrator.class.getName());

    @Inject
    private ModeDemo demo;

    @Inject
    private AdministratorPertama pertama;

    @Inject
    @ConfigProperty(name = "TEPAT_PORT", defaultValue = "9080")
    private int port;

    /** Does nothing in demo mode, and once an administrator has set his password. */
    public void umumkan() {
        if (!demo.aktif()) {
            pertama.siapkan().ifPresent(tautan -> LOG.log(Level.WARNING,
                    "Administrator pertama: buka http://localhost:{0}{1} dan tetapkan sandi akun \"{2}\" (sekali pakai, tiga hari).",
                    new Object[] {Integer.toString(port), tautan.jalan(), AdministratorPertama.NAMA_AKUN}));
        }
    }
}
