package id.tepat.pengaturan.layar;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All units. */
@Named
@RequestScoped
public class DaftarUnit extends DaftarBerhalaman<OrganisasiReader.BarisUnit> {

    @Inject
    private PendataanPerangkatDaerah useCase;

    @Override
    protected Halaman<OrganisasiReader.BarisUnit> baca(Pelaku pelaku, String dicari, Potongan potongan) {
        return useCase.daftar(pelaku, dicari, potongan);
    }
}
