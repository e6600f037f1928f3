package id.tepat.pengaturan;

import id.tepat.akun.LamaSesi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The kabupaten's choice on the day of the login. */
@ApplicationScoped
class LamaSesiKabupaten implements LamaSesi {

    @Inject
    private PengaturanRepository pengaturan;

    @Override
    public int menit() {
        return pengaturan.hariIni().menitSesi();
    }
}
