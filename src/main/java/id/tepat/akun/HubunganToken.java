package id.tepat.akun;

import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PenentuHubungan;
import id.tepat.keamanan.Perbuatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A token belongs to whose account made it. */
@ApplicationScoped
class HubunganToken implements PenentuHubungan {

    @Inject
    private PenggunaRepository pengguna;

    @Override
    public String objek() {
        return "Token";
    }

    @Override
    public Perbuatan lihat() {
        return Perbuatan.ATUR_AKUN_SENDIRI;
    }

    @Override
    public Hubungan membaca(Pelaku pelaku, Long id) {
        TokenAkses token = pengguna.token(id).orElseThrow(() -> new TidakDitemukan("Token tidak ditemukan."));
        return token.pengguna().id().equals(pelaku.penggunaId()) ? Hubungan.DIRI : Hubungan.ASING;
    }
}
