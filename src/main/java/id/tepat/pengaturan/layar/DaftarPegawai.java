package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.organisasi.Nip;
import id.tepat.organisasi.OrganisasiReader.BarisPegawai;
import id.tepat.organisasi.OrganisasiReader.Pilihan;
import id.tepat.organisasi.PendataanPegawai;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All officials, with the jabatan they hold today. */
@Named
@RequestScoped
@Alamat("/pengaturan/pegawai.xhtml")
public class DaftarPegawai extends DaftarBerhalaman<BarisPegawai> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PendataanPegawai pendataan;

    @Inject
    private PendataanPerangkatDaerah unit;

    @Override
    protected Halaman<BarisPegawai> baca(PermintaanDaftar permintaan) {
        return pendataan.daftar(pelakuAktif.pelaku(), getUnit(), permintaan);
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("pegawai", "Nama", "NIP", "Pangkat", "Jabatan hari ini");
    }

    /** The NIP in its groups, as printed: without them a spreadsheet would round its eighteen digits. */
    @Override
    protected Object[] sel(BarisPegawai satu) {
        return new Object[] {satu.nama(), satu.nip() == null ? null : new Nip(satu.nip()).tercetak(), satu.pangkat(), String.join("; ", satu.jabatan())};
    }

    public List<Pilihan> getPilihanUnit() {
        return unit.pilihanSaringan(pelakuAktif.pelaku());
    }
}
