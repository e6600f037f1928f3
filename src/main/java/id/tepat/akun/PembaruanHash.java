package id.tepat.akun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Hashes a password anew at login when today's parameters are higher than those it was stored with. */
@ApplicationScoped
public class PembaruanHash {

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private PasswordHasher hasher;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void perbarui(Long penggunaId, String sandiBenar) {
        pengguna.cari(penggunaId).ifPresent(satu -> satu.perbaruiHash(sandiBenar, hasher));
    }
}
