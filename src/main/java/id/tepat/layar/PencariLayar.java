package id.tepat.layar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which bean loads which page, by their {@link Alamat}. */
@ApplicationScoped
public class PencariLayar {

    @Inject
    @Any
    private Instance<Layar> semua;

    private final Map<String, Class<? extends Layar>> menurutAlamat = new HashMap<>();

    @PostConstruct
    void kumpulkan() {
        for (Instance.Handle<Layar> satu : semua.handles()) {
            Class<? extends Layar> kelas = satu.getBean().getBeanClass().asSubclass(Layar.class);
            for (String alamat : kelas.getAnnotation(Alamat.class).value()) {
                if (menurutAlamat.put(alamat, kelas) != null) {
                    throw new IllegalStateException("Two beans load " + alamat);
                }
            }
        }
    }

    /** The one of this page; empty for a page that shows the same to everybody. */
    Optional<Layar> untuk(String alamat) {
        return Optional.ofNullable(menurutAlamat.get(alamat)).map(kelas -> semua.select(kelas).get());
    }
}
