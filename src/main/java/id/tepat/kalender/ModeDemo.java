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

    @Inject
    @ConfigProperty(name = "TEPAT_DB_URL")
    private Optional<String> basisData;

    /** Demo data, demo accounts, and a clock that can be moved. */
    public boolean aktif() {
        return diminta.orElse(basisData.filter(url -> !url.isBlank()).isEmpty());
    }
}
