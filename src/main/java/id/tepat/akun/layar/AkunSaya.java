package id.tepat.akun.layar;

import id.tepat.akun.AkunSendiri;
import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakSah;
import id.tepat.layar.Pesan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own account: another password, and tokens for machines. */
@Named
@RequestScoped
public class AkunSaya {

    private static final int HARI_BAWAAN = 90;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private AkunSendiri useCase;

    private String lama;
    private String sandi;
    private String ulangan;
    private String nama;
    private int hari = HARI_BAWAAN;
    private String token;

    public String gantiSandi() {
        if (!sandi.equals(ulangan)) {
            throw TidakSah.pada("ulangan", "Kedua sandi tidak sama.");
        }
        useCase.gantiSandi(pelakuAktif.pelaku(), lama, sandi);
        Pesan.berhasilLaluPindah("Sandi sudah diganti. Masuk lagi dengan sandi yang baru.");
        return "/masuk.xhtml?faces-redirect=true";
    }

    public void buatToken() {
        token = useCase.buatToken(pelakuAktif.pelaku(), nama, hari);
        nama = null;
    }

    public String cabut(Long id) {
        useCase.cabutToken(pelakuAktif.pelaku(), id);
        Pesan.berhasilLaluPindah("Token dicabut.");
        return "/akun/saya.xhtml?faces-redirect=true";
    }

    public List<AkunSendiri.BarisToken> getDaftarToken() {
        return useCase.daftarToken(pelakuAktif.pelaku());
    }

    public String getLama() {
        return lama;
    }

    public void setLama(String lama) {
        this.lama = lama;
    }

    public String getSandi() {
        return sandi;
    }

    public void setSandi(String sandi) {
        this.sandi = sandi;
    }

    public String getUlangan() {
        return ulangan;
    }

    public void setUlangan(String ulangan) {
        this.ulangan = ulangan;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nama) {
        this.nama = nama;
    }

    public int getHari() {
        return hari;
    }

    public void setHari(int hari) {
        this.hari = hari;
    }

    /** The secret just made, shown this once; else null. */
    public String getToken() {
        return token;
    }
}
