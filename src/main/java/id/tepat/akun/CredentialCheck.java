package id.tepat.akun;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.KonfirmasiSandi;
import id.tepat.keamanan.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Whether somebody is who he says. An unknown account, a closed one, one without a password and a wrong password
 * look alike and take equally long.
 */
@ApplicationScoped
public class CredentialCheck implements KonfirmasiSandi {

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private JamServer jam;

    @Inject
    private PembaruanHash pembaruan;

    /**
     * Verifies a password; holds no transaction while it hashes.
     *
     * @return the account, empty if anything is wrong
     * @throws TerlaluBanyakPercobaan if too many attempts failed before
     */
    public Optional<AkunMasuk> sandi(String namaAkun, String sandi, String alamat) {
        String nama = Pengguna.bersih(namaAkun);
        String dicoba = sandi == null ? "" : sandi;
        throttle.izinkan(nama, alamat);
        Optional<Pengguna> ditemukan = pengguna.denganNama(nama);
        boolean cocok = hasher.cocok(ditemukan.map(Pengguna::sandi).orElse(null), dicoba);
        if (!cocok || !ditemukan.get().aktif()) {
            return Optional.empty();
        }
        throttle.berhasil(nama, alamat);
        if (hasher.usang(ditemukan.get().sandi())) {
            pembaruan.perbarui(ditemukan.get().id(), dicoba);
        }
        return ditemukan.map(AkunMasuk::dari);
    }

    /**
     * The confirmed act of the person already logged in: his password once more.
     *
     * @throws TidakSah at the field {@code sandi} if it is not his
     */
    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public void pastikan(Pelaku pelaku, String sandi) {
        if (sandi(pelaku.namaAkun(), sandi, pelaku.alamat()).isEmpty()) {
            throw TidakSah.pada("sandi", "Sandi tidak cocok.");
        }
    }

    /** The account of a bearer token, empty if it is unknown, revoked or expired, or the account closed. */
    public Optional<AkunMasuk> token(String kunci) {
        return pengguna.token(kunci).filter(satu -> satu.berlaku(jam.nyata()) && satu.pengguna().aktif())
                .map(satu -> AkunMasuk.dari(satu.pengguna()));
    }

    /** The account as it stands now, if it is still open and of this generation. */
    public Optional<AkunMasuk> masihMasuk(Long penggunaId, long generasi) {
        return pengguna.cari(penggunaId).filter(satu -> satu.aktif() && satu.generasi() == generasi).map(AkunMasuk::dari);
    }
}
