package id.tepat.perjanjian.layar;

import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perjanjian.IsianIndikator;
import id.tepat.perjanjian.NaskahPerjanjian;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The fields of one indicator while somebody types. */
public class IndikatorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int TRIWULAN_SETAHUN = 4;

    private String nama;
    private String satuan;
    private Polaritas polaritas = Polaritas.NAIK;
    private boolean rasio;
    private CaraAkumulasi caraAkumulasi = CaraAkumulasi.JUMLAH;
    private BigDecimal target;
    private String targetTeks;
    private final BigDecimal[] triwulan = new BigDecimal[TRIWULAN_SETAHUN];
    private String labelPembilang;
    private String labelPenyebut;
    private Long[] posAnggaran = {};

    void isi(NaskahPerjanjian.Indikator i) {
        nama = i.nama();
        satuan = i.satuan();
        polaritas = i.polaritas();
        rasio = i.rasio();
        caraAkumulasi = i.caraAkumulasi();
        target = i.target();
        targetTeks = i.targetTeks();
        i.targetTriwulan().toArray(triwulan);
        labelPembilang = i.labelPembilang();
        labelPenyebut = i.labelPenyebut();
        posAnggaran = i.posAnggaran().toArray(Long[]::new);
    }

    IsianIndikator isian(Long id) {
        return new IsianIndikator(id, nama, satuan, polaritas, rasio, caraAkumulasi, target, targetTeks, Arrays.asList(triwulan),
                labelPembilang, labelPenyebut, List.of(posAnggaran));
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nama) {
        this.nama = nama;
    }

    public String getSatuan() {
        return satuan;
    }

    public void setSatuan(String satuan) {
        this.satuan = satuan;
    }

    public Polaritas getPolaritas() {
        return polaritas;
    }

    public void setPolaritas(Polaritas polaritas) {
        this.polaritas = polaritas;
    }

    public boolean isRasio() {
        return rasio;
    }

    public void setRasio(boolean rasio) {
        this.rasio = rasio;
    }

    public CaraAkumulasi getCaraAkumulasi() {
        return caraAkumulasi;
    }

    public void setCaraAkumulasi(CaraAkumulasi caraAkumulasi) {
        this.caraAkumulasi = caraAkumulasi;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public String getTargetTeks() {
        return targetTeks;
    }

    public void setTargetTeks(String targetTeks) {
        this.targetTeks = targetTeks;
    }

    /** Targets of the four quarters; pages write into it. */
    public BigDecimal[] getTriwulan() {
        return triwulan;
    }

    public String getLabelPembilang() {
        return labelPembilang;
    }

    public void setLabelPembilang(String labelPembilang) {
        this.labelPembilang = labelPembilang;
    }

    public String getLabelPenyebut() {
        return labelPenyebut;
    }

    public void setLabelPenyebut(String labelPenyebut) {
        this.labelPenyebut = labelPenyebut;
    }

    public Long[] getPosAnggaran() {
        return posAnggaran;
    }

    public void setPosAnggaran(Long[] posAnggaran) {
        this.posAnggaran = posAnggaran == null ? new Long[0] : posAnggaran;
    }
}
