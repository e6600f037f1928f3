package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.organisasi.OrganisasiReader.BarisJabatan;
import id.tepat.organisasi.OrganisasiReader.Pilihan;
import id.tepat.organisasi.PendataanJabatan;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The jabatan of one unit, or of all, with who holds them today. */
@Named
@RequestScoped
@Alamat("/pengaturan/jabatan.xhtml")
public class DaftarJabatan extends DaftarBerhalaman<BarisJabatan> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PendataanJabatan pendataan;

    @Inject
    private PendataanPerangkatDaerah unit;

    @Override
    protected Halaman<BarisJabatan> baca(PermintaanDaftar permintaan) {
        return pendataan.daftar(pelakuAktif.pelaku(), getUnit(), permintaan);
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("jabatan", "Jabatan", "Perangkat daerah", "Pemangku hari ini", "Atasan langsung", "Pihak kedua PK", "Wajib lapor", "Aktif");
    }

    @Override
    protected Object[] sel(BarisJabatan satu) {
        return new Object[] {satu.nama(), satu.perangkatDaerah(), String.join(", ", satu.pemangku()), satu.atasanLangsung(), satu.pihakKedua(),
            satu.wajibLapor(), satu.aktif()};
    }

    public List<Pilihan> getPilihanUnit() {
        return unit.pilihanSaringan(pelakuAktif.pelaku());
    }
}
