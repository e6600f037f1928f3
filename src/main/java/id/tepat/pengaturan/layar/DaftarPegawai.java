package id.tepat.pengaturan.layar;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanPegawai;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All officials. */
@Named
@RequestScoped
public class DaftarPegawai extends DaftarBerhalaman<OrganisasiReader.BarisPegawai> {

    @Inject
    private PendataanPegawai useCase;

    @Override
    protected Halaman<OrganisasiReader.BarisPegawai> baca(Pelaku pelaku, String dicari, Potongan potongan) {
        return useCase.daftar(pelaku, dicari, potongan);
    }
}
