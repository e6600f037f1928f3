package id.tepat.bukti.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.bukti.PengunggahanBukti;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Unduhan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Hands out evidence as a download: never shown inside Tepat's own pages, never taken for another kind of file. */
@RequestScoped
@Alamat("/pelaporan/bukti.xhtml")
public class UnduhBukti extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PengunggahanBukti pengunggahan;

    @Override
    protected void muat(ParameterLayar parameter) {
        PengunggahanBukti.Berkas berkas = pengunggahan.unduh(pelakuAktif.pelaku(), parameter.id("id"));
        Unduhan.kirim(berkas.nama(), berkas.jenisIsi(), berkas.isi());
    }
}
