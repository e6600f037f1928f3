package id.tepat.bukti;

import id.tepat.pelaporan.IndikatorBerganti;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Evidence stays with its indicator when a report takes over a PK Perubahan, whose indicators have ids of their own; that
 * of an indicator that has gone is the whole report's then.
 */
@ApplicationScoped
public class PenyesuaianBukti {

    @Inject
    private BuktiRepository buktiRepository;

    void saatIndikatorBerganti(@Observes IndikatorBerganti peristiwa) {
        Long laporan = peristiwa.laporan().id();
        buktiRepository.indikatorBerbukti(laporan).forEach(lama -> {
            Long baru = peristiwa.pengganti().get(lama);
            if (!lama.equals(baru)) {
                buktiRepository.pindahkan(laporan, lama, baru);
            }
        });
    }
}
