package id.tepat.pemberitahuan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pindah;
import id.tepat.pemberitahuan.BarisPemberitahuan;
import id.tepat.pemberitahuan.DaftarPemberitahuan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Marks the notice named in the address read and leads to the page it speaks of. */
@RequestScoped
@Alamat("/pemberitahuan/buka.xhtml")
public class BukaPemberitahuan extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private DaftarPemberitahuan pemberitahuan;

    @Override
    protected void muat(ParameterLayar parameter) {
        BarisPemberitahuan satu = pemberitahuan.baca(pelakuAktif.pelaku(), parameter.id("id"));
        Pindah.ke(satu.tautan() == null ? "/pemberitahuan/daftar.xhtml" : satu.tautan());
    }
}
