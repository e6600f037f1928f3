package id.tepat.pengaturan.layar;

import id.tepat.akun.Akun;
import id.tepat.akun.AkunReader.Baris;
import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.keamanan.Peran;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.organisasi.OrganisasiReader.Pilihan;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** All accounts. */
@Named
@RequestScoped
@Alamat("/pengaturan/akun.xhtml")
public class DaftarAkun extends DaftarBerhalaman<Baris> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private Akun akun;

    @Inject
    private PendataanPerangkatDaerah unit;

    @Override
    protected Halaman<Baris> baca(PermintaanDaftar permintaan) {
        return akun.daftar(pelakuAktif.pelaku(), getUnit(), permintaan);
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("akun", "Akun", "Nama", "Pegawai", "Peran", "Aktif", "Bersandi");
    }

    @Override
    protected Object[] sel(Baris satu) {
        return new Object[] {satu.namaAkun(), satu.nama(), satu.pegawai(),
            satu.peran().stream().map(Peran::label).collect(Collectors.joining(", ")), satu.aktif(), satu.bersandi()};
    }

    public List<Pilihan> getPilihanUnit() {
        return unit.pilihanSaringan(pelakuAktif.pelaku());
    }
}
