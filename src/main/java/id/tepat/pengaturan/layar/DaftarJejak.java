package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.keamanan.PenelusuranJejak;
import id.tepat.keamanan.PenelusuranJejak.Baris;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.layar.ParameterLayar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The audit trail, newest first. */
@Named
@RequestScoped
@Alamat("/pengaturan/jejak-audit.xhtml")
public class DaftarJejak extends DaftarBerhalaman<Baris> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenelusuranJejak penelusuran;

    private String objek;
    private String objekId;

    @Override
    protected void pilih(ParameterLayar parameter) {
        objek = parameter.teks("objek");
        objekId = parameter.teks("objekId");
    }

    @Override
    protected Halaman<Baris> baca(PermintaanDaftar permintaan) {
        return penelusuran.cari(pelakuAktif.pelaku(), objek, objekId, permintaan);
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("jejak-audit", "Nomor", "Waktu", "Nama", "Akun", "Alamat", "Perbuatan", "Objek", "Nomor objek", "Versi", "Rincian");
    }

    @Override
    protected Object[] sel(Baris satu) {
        return new Object[] {satu.id(), satu.waktu(), satu.nama(), satu.pelaku(), satu.alamat(), satu.perbuatan(), satu.objek(), satu.objekId(),
            satu.versi(), satu.rincian()};
    }

    @Override
    public boolean isDipilih() {
        return super.isDipilih() || objek != null;
    }
}
