package id.tepat.pengaturan.layar;

import id.tepat.akun.Akun;
import id.tepat.akun.AkunReader;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.Pelaku;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All accounts. */
@Named
@RequestScoped
public class DaftarAkun extends DaftarBerhalaman<AkunReader.Baris> {

    @Inject
    private Akun useCase;

    @Override
    protected Halaman<AkunReader.Baris> baca(Pelaku pelaku, String dicari, Potongan potongan) {
        return useCase.daftar(pelaku, dicari, potongan);
    }
}
