package id.tepat.siklus;

import id.tepat.pemberitahuan.Pemberitahu;
import id.tepat.perjanjian.KunciPerjanjian;
import id.tepat.perjanjian.PerjanjianBerpindah;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.perjanjian.StatusPerjanjian;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells whoever is next, and the pihak pertama when his Perjanjian Kinerja takes force; part of the act itself. */
@ApplicationScoped
public class KabarPerjanjian {

    private KabarTahap kabar;
    private Pemberitahu pemberitahu;

    protected KabarPerjanjian() {}

    @Inject
    KabarPerjanjian(KabarTahap kabar, Pemberitahu pemberitahu) {
        this.kabar = kabar;
        this.pemberitahu = pemberitahu;
    }

    void saatBerpindah(@Observes PerjanjianBerpindah peristiwa) {
        PerjanjianKinerja perjanjian = peristiwa.perjanjian();
        String kunci = KunciPerjanjian.dari(perjanjian);
        if (perjanjian.status() == StatusPerjanjian.BERLAKU) {
            pemberitahu.beriTahu(perjanjian.pegawai().id(), kunci + "-berlaku", "Perjanjian Kinerja berlaku",
                    tentang(perjanjian) + ": ditandatangani kedua pihak.", "/perjanjian/lihat.xhtml?id=" + perjanjian.id());
        } else {
            kabar.kabariBerikutnya(kunci, tentang(perjanjian), peristiwa.arah(), peristiwa.oleh(), peristiwa.uraian());
        }
    }

    private static String tentang(PerjanjianKinerja perjanjian) {
        return perjanjian.sebutan() + ", " + perjanjian.jabatan().nama() + ", " + perjanjian.jabatan().perangkatDaerah().nama();
    }
}
