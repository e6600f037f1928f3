package id.tepat.tahap;

import id.tepat.kalender.HariLiburRepository;
import id.tepat.pengaturan.PengaturanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The allowances as the kabupaten has laid them down until now, over its calendar: two statements. */
@ApplicationScoped
public class JatahBerlaku {

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private PengaturanRepository pengaturan;

    public JatahLangkah kini() {
        return new JatahLangkah(hariLibur.kalender(), pengaturan.riwayat());
    }
}
