package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Unduhan;
import id.tepat.perjanjian.PembacaanPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Hands out the scan of a paper signed outside, as a download: never shown inside Tepat's own pages. */
@RequestScoped
@Alamat("/perjanjian/pindaian.xhtml")
public class UnduhPindaian extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanPerjanjian pembacaan;

    @Override
    protected void muat(ParameterLayar parameter) {
        PembacaanPerjanjian.Berkas berkas = pembacaan.pindaian(pelakuAktif.pelaku(), parameter.id("id"));
        Unduhan.kirim(berkas.namaBerkas(), berkas.jenisIsi(), berkas.isi());
    }
}
