package id.tepat.pengaturan.layar;

import id.tepat.pengaturan.IsianSkala;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.Predikat;

/** A row of the form: one class as it is typed. */
public class BarisSkala {

    private final int nomor;
    private String label;
    private String dari;
    private String sampai;

    BarisSkala(int nomor) {
        this.nomor = nomor;
    }

    void isi(Predikat kelas) {
        label = kelas.label();
        dari = Angka.teks(kelas.dari());
        sampai = kelas.sampai() == null ? "" : Angka.teks(kelas.sampai());
    }

    IsianSkala.Baris isian() {
        return new IsianSkala.Baris(label, dari, sampai);
    }

    public int getNomor() {
        return nomor;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getDari() {
        return dari;
    }

    public void setDari(String dari) {
        this.dari = dari;
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String sampai) {
        this.sampai = sampai;
    }
}
