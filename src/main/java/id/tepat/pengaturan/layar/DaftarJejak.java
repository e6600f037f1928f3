package id.tepat.pengaturan.layar;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PenelusuranJejak;
import id.tepat.keamanan.SaringanJejak;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The audit trail, newest first. */
@Named
@RequestScoped
public class DaftarJejak extends DaftarBerhalaman<PenelusuranJejak.Baris> {

    @Inject
    private PenelusuranJejak penelusuran;

    private String objek;
    private String objekId;

    @Override
    protected Halaman<PenelusuranJejak.Baris> baca(Pelaku pelaku, String dicari, Potongan potongan) {
        SaringanJejak saringan = new SaringanJejak(dicari, objek, objekId);
        return new Halaman<>(penelusuran.cari(pelaku, saringan, potongan.mulai(), potongan.ukuran()), potongan,
                penelusuran.banyak(pelaku, saringan));
    }

    public String getObjek() {
        return objek;
    }

    public void setObjek(String objek) {
        this.objek = objek;
    }

    public String getObjekId() {
        return objekId;
    }

    public void setObjekId(String objekId) {
        this.objekId = objekId;
    }
}
