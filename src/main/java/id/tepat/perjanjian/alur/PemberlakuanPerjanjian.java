package id.tepat.perjanjian.alur;

import id.tepat.perjanjian.KunciPerjanjian;
import id.tepat.perjanjian.PerjanjianBerlaku;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.perjanjian.PerjanjianRepository;
import id.tepat.perjanjian.StatusPerjanjian;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The last step of the diagram: what both have signed takes force, and ends what it replaces. */
@Named
@ApplicationScoped
public class PemberlakuanPerjanjian {

    @Inject
    private PerjanjianRepository perjanjian;

    @Inject
    private Event<PerjanjianBerlaku> berlaku;

    /**
     * @param kunci like {@code perjanjian-7}
     */
    public void berlakukan(String kunci) {
        PerjanjianKinerja baru = perjanjian.cari(KunciPerjanjian.id(kunci))
                .orElseThrow(() -> new IllegalStateException("No Perjanjian Kinerja for " + kunci));
        PerjanjianKinerja sebelumnya = perjanjian.versi(baru.jabatan().id(), baru.tahun()).stream()
                .filter(satu -> satu.status() == StatusPerjanjian.BERLAKU).findFirst().orElse(null);
        baru.berlakukan(sebelumnya);
        berlaku.fire(new PerjanjianBerlaku(baru));
    }
}
