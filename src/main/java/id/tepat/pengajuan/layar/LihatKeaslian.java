package id.tepat.pengajuan.layar;

import id.tepat.pengajuan.Keaslian;
import id.tepat.pengajuan.PencariKeaslian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The public page that says whether a receipt is genuine. */
@Named
@RequestScoped
public class LihatKeaslian {

    @Inject
    private PencariKeaslian pencari;

    private String kode;
    private Keaslian asli;

    public void muat() {
        asli = pencari.cari(kode).orElse(null);
    }

    /** Whether a code was asked for at all. */
    public boolean isDitanya() {
        return kode != null && !kode.isBlank();
    }

    /** Null for a code that was never given. */
    public Keaslian getAsli() {
        return asli;
    }

    public String getKode() {
        return kode;
    }

    public void setKode(String kode) {
        this.kode = kode;
    }
}
