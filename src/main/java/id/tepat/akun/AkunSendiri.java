package id.tepat.akun;

import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What everybody does with his own account: logging in, another password, tokens for machines. */
@UseCase
public class AkunSendiri {

    /** A token as listed; the secret itself is never shown again. */
    public record BarisToken(Long id, String nama, Instant dibuat, Instant kedaluwarsa, boolean berlaku) {}

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private CredentialCheck credentials;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /** Notes that he has just logged in. */
    @Perlu(value = Perbuatan.MASUK, sebagai = Hubungan.DIRI)
    public void catatMasuk(Pelaku pelaku) {
        jejak.catat(pelaku, Perbuatan.MASUK, Akun.OBJEK, pelaku.penggunaId(), null, "Masuk.");
    }

    /**
     * Sets another password; all sessions end, also this one.
     *
     * @throws TidakSah if the old one is wrong or the new one against the policy
     */
    @Perlu(value = Perbuatan.ATUR_AKUN_SENDIRI, sebagai = Hubungan.DIRI)
    public void gantiSandi(Pelaku pelaku, String lama, String baru) {
        if (credentials.sandi(pelaku.namaAkun(), lama, pelaku.alamat()).isEmpty()) {
            throw TidakSah.pada("lama", "Sandi lama tidak cocok.");
        }
        if (baru != null && baru.equals(lama)) {
            throw TidakSah.pada("sandi", "Sandi baru sama dengan yang lama.");
        }
        Pengguna diri = diri(pelaku);
        diri.tetapkanSandi(baru, hasher);
        pengguna.simpan(diri);
        jejak.catat(pelaku, Perbuatan.ATUR_AKUN_SENDIRI, Akun.OBJEK, diri.id(), diri.versi(), "Sandi diganti.");
    }

    /**
     * Makes a token.
     *
     * @param hari days of real time that it lives, 1 to 366
     * @return the secret, to be shown once
     */
    @Perlu(value = Perbuatan.ATUR_AKUN_SENDIRI, sebagai = Hubungan.DIRI)
    public String buatToken(Pelaku pelaku, String nama, int hari) {
        String kunci = Rahasia.baru();
        TokenAkses token = new TokenAkses(diri(pelaku), nama, kunci, hari, jam.nyata());
        pengguna.tambah(token);
        jejak.catat(pelaku, Perbuatan.ATUR_AKUN_SENDIRI, "Token", token.id(), null, "Token \"" + token.nama() + "\" dibuat.");
        return kunci;
    }

    @Perlu(value = Perbuatan.ATUR_AKUN_SENDIRI, terhadap = HubunganToken.class)
    public void cabutToken(Pelaku pelaku, Long id) {
        TokenAkses token = pengguna.token(id).orElseThrow(() -> new TidakDitemukan("Token tidak ditemukan."));
        token.cabut(jam.nyata());
        jejak.catat(pelaku, Perbuatan.ATUR_AKUN_SENDIRI, "Token", id, null, "Token \"" + token.nama() + "\" dicabut.");
    }

    /** His tokens that are not revoked, newest first. */
    @Perlu(value = Perbuatan.ATUR_AKUN_SENDIRI, sebagai = Hubungan.DIRI)
    public List<BarisToken> daftarToken(Pelaku pelaku) {
        return pengguna.tokenTerbuka(pelaku.penggunaId()).stream()
                .map(satu -> new BarisToken(satu.id(), satu.nama(), satu.dibuat(), satu.kedaluwarsa(), satu.berlaku(jam.nyata())))
                .toList();
    }

    private Pengguna diri(Pelaku pelaku) {
        return pengguna.cari(pelaku.penggunaId()).orElseThrow(() -> new TidakDitemukan("Akun tidak ditemukan."));
    }
}
