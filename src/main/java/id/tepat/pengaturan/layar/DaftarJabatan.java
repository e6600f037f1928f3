package id.tepat.pengaturan.layar;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanJabatan;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The jabatan of one unit, or of all. */
@Named
@RequestScoped
public class DaftarJabatan extends DaftarBerhalaman<OrganisasiReader.BarisJabatan> {

    @Inject
    private PendataanJabatan jabatan;

    @Inject
    private PendataanPerangkatDaerah units;

    private Long unit;

    @Override
    protected Halaman<OrganisasiReader.BarisJabatan> baca(Pelaku pelaku, String dicari, Potongan potongan) {
        return jabatan.daftar(pelaku, unit, dicari, potongan);
    }

    public List<OrganisasiReader.Pilihan> getPilihanUnit() {
        return units.pilihan(pelaku());
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
