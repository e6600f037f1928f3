package id.tepat.pelaporan.alur;

import id.tepat.pengaturan.PengaturanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Choices of the kabupaten that a diagram branches on. */
@Named
@ApplicationScoped
public class KebijakanAlur {

    @Inject
    private PengaturanRepository pengaturan;

    /** The forms of individual reports end with the atasan's answer; the kabupaten's step can be switched off. */
    public boolean perluVerifikasi(String kunci) {
        return pengaturan.hariIni().individuDiverifikasi();
    }
}
