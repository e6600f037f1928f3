package id.tepat.pengajuan.layar;

import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.pengajuan.Keaslian;
import id.tepat.pengajuan.PencariKeaslian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The public page that says whether a receipt is genuine. */
@Named
@RequestScoped
@Alamat("/keaslian.xhtml")
public class LihatKeaslian extends Layar {

    @Inject
    private PencariKeaslian pencari;

    private String kode;
    private Keaslian asli;

    @Override
    protected void muat(ParameterLayar parameter) {
        kode = parameter.teks("kode");
        asli = pencari.cari(kode).orElse(null);
    }

    /** Whether a code was asked for at all. */
    public boolean isDitanya() {
        return kode != null;
    }

    /** Null for a code that was never given. */
    public Keaslian getAsli() {
        return asli;
    }

    public String getKode() {
        return kode;
    }
}
