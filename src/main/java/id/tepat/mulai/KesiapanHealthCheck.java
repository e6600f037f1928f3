package id.tepat.mulai;

import id.tepat.akun.Kesiapan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells the outside what {@link Kesiapan} knows. */
@Readiness
@ApplicationScoped
public class KesiapanHealthCheck implements HealthCheck {

    @Inject
    private Kesiapan kesiapan;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tepat").status(kesiapan.sudahSiap()).build();
    }
}
