package id.tepat.pengaturan.layar;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PenugasanPemangku;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who holds and held which jabatan. */
@Named
@RequestScoped
public class DaftarPemangku extends DaftarBerhalaman<OrganisasiReader.BarisPemangku> {

    @Inject
    private PenugasanPemangku penugasan;

    private Long jabatan;

    @Override
    protected Halaman<OrganisasiReader.BarisPemangku> baca(Pelaku pelaku, String dicari, Potongan potongan) {
        return penugasan.daftar(pelaku, jabatan, dicari, potongan);
    }

    public Long getJabatan() {
        return jabatan;
    }

    public void setJabatan(Long jabatan) {
        this.jabatan = jabatan;
    }
}
