package id.tepat.akun;

import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes one-time links; a new one voids the older ones of the account. Joins the running transaction. */
@ApplicationScoped
public class PenerbitTautan {

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private JamServer jam;

    TautanBaru terbitkan(Pengguna satu) {
        batalkan(satu);
        String kunci = Rahasia.baru();
        TautanSekaliPakai tautan = new TautanSekaliPakai(satu, kunci, jam.nyata());
        pengguna.tambah(tautan);
        return new TautanBaru(satu.id(), kunci, tautan.kedaluwarsa());
    }

    void batalkan(Pengguna satu) {
        pengguna.tautanTerbuka(satu).forEach(lama -> lama.batalkan(jam.nyata()));
    }
}
