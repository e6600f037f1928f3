package id.tepat.pemberitahuan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.pemberitahuan.DaftarPemberitahuan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The bell in the head of every page: one counting statement a request. */
@Named
@RequestScoped
public class Lonceng {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private DaftarPemberitahuan pemberitahuan;

    private Long banyak;

    public long getBanyak() {
        if (banyak == null) {
            banyak = pelakuAktif.isMasuk() ? pemberitahuan.banyakBelumDibaca(pelakuAktif.pelaku()) : 0L;
        }
        return banyak;
    }
}
