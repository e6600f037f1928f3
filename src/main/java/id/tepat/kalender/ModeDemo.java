package id.tepat.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this installation is a demo: {@code TEPAT_DEMO}, and where that is not said, exactly when no production
 * database is named ({@code TEPAT_DB_URL}).
 */
@ApplicationScoped
public class ModeDemo {

    @Inject
    @ConfigProperty(name = "TEPAT_DEMO")
    private Optional<Boolean> diminta;

    /** Demo data, demo accounts, and a clock that can be moved. */
    public boolean aktif() {
        return diminta.orElseGet(() -> basisData().isEmpty());
    }

    /** From the environment itself: the configuration of the server also knows the embedded database's own URL. */
    private static Optional<String> basisData() {
        return Optional.ofNullable(System.getenv("TEPAT_DB_URL")).filter(url -> !url.isBlank());
    }
}
