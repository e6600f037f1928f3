package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.layar.ParameterLayar;
import id.tepat.organisasi.OrganisasiReader.BarisPemangku;
import id.tepat.organisasi.OrganisasiReader.Pilihan;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import id.tepat.organisasi.PenugasanPemangku;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who holds and held which jabatan. */
@Named
@RequestScoped
@Alamat("/pengaturan/pemangku.xhtml")
public class DaftarPemangku extends DaftarBerhalaman<BarisPemangku> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenugasanPemangku penugasan;

    @Inject
    private PendataanPerangkatDaerah unit;

    private Long jabatan;

    @Override
    protected void pilih(ParameterLayar parameter) {
        jabatan = parameter.nomor("jabatan");
    }

    @Override
    protected Halaman<BarisPemangku> baca(PermintaanDaftar permintaan) {
        return penugasan.daftar(pelakuAktif.pelaku(), jabatan, getUnit(), permintaan);
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("pemangku-jabatan", "Pegawai", "Sebagai", "Jabatan", "Perangkat daerah", "Mulai", "Selesai", "Memangku hari ini");
    }

    @Override
    protected Object[] sel(BarisPemangku satu) {
        return new Object[] {satu.pegawai(), satu.status().label(), satu.jabatan(), satu.perangkatDaerah(), satu.mulai(), satu.selesai(), satu.kini()};
    }

    @Override
    public boolean isDipilih() {
        return super.isDipilih() || jabatan != null;
    }

    public List<Pilihan> getPilihanUnit() {
        return unit.pilihanSaringan(pelakuAktif.pelaku());
    }

    public Long getJabatan() {
        return jabatan;
    }
}
