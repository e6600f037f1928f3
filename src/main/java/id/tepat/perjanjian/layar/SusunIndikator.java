package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pesan;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perencanaan.BarisAnggaran;
import id.tepat.perencanaan.PenyusunanAnggaran;
import id.tepat.perjanjian.IsianPerjanjian;
import id.tepat.perjanjian.NaskahPerjanjian;
import id.tepat.perjanjian.PenyusunanPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writing one indicator of a draft. */
@Named
@RequestScoped
@Alamat("/perjanjian/indikator.xhtml")
public class SusunIndikator extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PerjanjianTerbuka terbuka;

    @Inject
    private PenyusunanPerjanjian penyusunan;

    @Inject
    private PenyusunanAnggaran anggaran;

    private NaskahPerjanjian.Sasaran sasaran;
    private Long indikator;
    private final IndikatorForm form = new IndikatorForm();
    private List<BarisAnggaran> pilihanPos;

    /** Fills the form from the draft; a new one starts empty. */
    @Override
    protected void muat(ParameterLayar parameter) {
        terbuka.muat(parameter);
        sasaran = terbuka.sasaran(parameter.id("sasaran"));
        indikator = parameter.idBilaAda("indikator");
        if (indikator != null) {
            form.isi(sasaran.indikator().stream().filter(satu -> satu.id().equals(indikator)).findFirst()
                    .orElseThrow(() -> new TidakDitemukan("Indikator tidak ditemukan.")));
        }
    }

    public String simpan() {
        IsianPerjanjian isian = IsianPerjanjian.dari(terbuka.getNaskah()).denganIndikator(sasaran.id(), form.isian(indikator));
        try {
            penyusunan.simpan(pelakuAktif.pelaku(), terbuka.getId(), terbuka.getVersi(), isian);
        } catch (TidakSah tidakSah) {
            throw diForm(tidakSah);
        }
        Pesan.berhasilLaluPindah("Indikator disimpan.");
        return "/perjanjian/susun.xhtml?faces-redirect=true&id=" + terbuka.getId();
    }

    /** The use case names cells of the whole draft; this page has but one indicator's fields. */
    private static TidakSah diForm(TidakSah tidakSah) {
        return new TidakSah(tidakSah.getMessage(), tidakSah.galat().stream()
                .map(satu -> new GalatBidang(satu.sel().substring(satu.sel().lastIndexOf('/') + 1), satu.pesan())).toList());
    }

    public NaskahPerjanjian.Sasaran getSasaranInduk() {
        return sasaran;
    }

    /** The budget lines of the unit's year. */
    public List<BarisAnggaran> getPilihanPos() {
        if (pilihanPos == null) {
            NaskahPerjanjian.Kepala kepala = terbuka.getKepala();
            pilihanPos = anggaran.lihat(pelakuAktif.pelaku(), kepala.perangkatDaerahId(), kepala.tahun()).baris();
        }
        return pilihanPos;
    }

    public Polaritas[] getPilihanPolaritas() {
        return Polaritas.values();
    }

    public CaraAkumulasi[] getPilihanCara() {
        return CaraAkumulasi.values();
    }

    public IndikatorForm getForm() {
        return form;
    }

    public Long getSasaran() {
        return sasaran.id();
    }

    /** Id of the indicator being corrected; null to add one. */
    public Long getIndikator() {
        return indikator;
    }
}
