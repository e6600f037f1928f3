package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.organisasi.OrganisasiReader.BarisUnit;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All units. */
@Named
@RequestScoped
@Alamat("/pengaturan/organisasi.xhtml")
public class DaftarUnit extends DaftarBerhalaman<BarisUnit> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PendataanPerangkatDaerah pendataan;

    @Override
    protected Halaman<BarisUnit> baca(PermintaanDaftar permintaan) {
        return pendataan.daftar(pelakuAktif.pelaku(), permintaan);
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("perangkat-daerah", "Kode", "Nama", "Kepala", "Hari kerja sepekan", "Wajib lapor", "Aktif");
    }

    @Override
    protected Object[] sel(BarisUnit satu) {
        return new Object[] {satu.kode(), satu.nama(), satu.kepala(), satu.hariKerjaSepekan(), satu.wajibLapor(), satu.aktif()};
    }
}
