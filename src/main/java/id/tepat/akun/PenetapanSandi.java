package id.tepat.akun;

import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.TerjemahkanBentrok;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/**
 * What the holder of a one-time link may do: set the password of its account, once. No {@code UseCase}, because
 * nobody is logged in; the link itself is the right.
 */
@ApplicationScoped
@Transactional
@TerjemahkanBentrok
public class PenetapanSandi {

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /** The login name that an open link is for; empty if it is unknown, used or expired. */
    public Optional<String> akun(String kunci) {
        return tautan(kunci).filter(satu -> satu.berlaku(jam.nyata()) && satu.pengguna().aktif())
                .map(satu -> satu.pengguna().namaAkun());
    }

    /**
     * Sets the password and uses the link up; ends all sessions of the account.
     *
     * @param alamat network address the request came from
     * @throws id.tepat.galat.TidakSah   if the password is against the policy; the link stays open
     * @throws id.tepat.galat.Bentrok    if the link was used or has expired
     * @throws TidakDitemukan            if there is no such link
     */
    public void tetapkan(String kunci, String sandiBaru, String alamat) {
        TautanSekaliPakai tautan = tautan(kunci).filter(satu -> satu.pengguna().aktif())
                .orElseThrow(() -> new TidakDitemukan("Tautan ini tidak dikenal."));
        tautan.pakai(jam.nyata());
        Pengguna pemilik = tautan.pengguna();
        pemilik.tetapkanSandi(sandiBaru, hasher);
        pengguna.simpan(pemilik);
        throttle.bebaskan(pemilik.namaAkun());
        jejak.catat(new Pelaku(pemilik.id(), pemilik.namaAkun(), pemilik.nama(), pemilik.pegawaiId(), pemilik.peran(), Set.of(), alamat),
                Perbuatan.ATUR_AKUN_SENDIRI, Akun.OBJEK, pemilik.id(), pemilik.versi(), "Sandi ditetapkan dengan tautan sekali pakai.");
    }

    private Optional<TautanSekaliPakai> tautan(String kunci) {
        return kunci == null || kunci.isBlank() ? Optional.empty() : pengguna.tautan(kunci.strip());
    }
}
