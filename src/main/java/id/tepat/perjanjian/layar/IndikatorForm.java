package id.tepat.perjanjian.layar;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaIsian;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.JenisAngka;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perjanjian.IsianIndikator;
import id.tepat.perjanjian.NaskahPerjanjian;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The fields of one indicator while somebody types; numbers are kept as typed, since the satuan decides how they are read. */
public class IndikatorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int TRIWULAN_SETAHUN = 4;

    private String nama;
    private String satuan;
    private Polaritas polaritas = Polaritas.NAIK;
    private boolean rasio;
    private CaraAkumulasi caraAkumulasi = CaraAkumulasi.POSISI_AKHIR;
    private String target;
    private BigDecimal targetTersimpan;
    private String targetTeks;
    private final String[] triwulan = new String[TRIWULAN_SETAHUN];
    private final BigDecimal[] triwulanTersimpan = new BigDecimal[TRIWULAN_SETAHUN];
    private String labelPembilang;
    private String labelPenyebut;
    private Long[] posAnggaran = {};

    void isi(NaskahPerjanjian.Indikator i) {
        nama = i.nama();
        satuan = i.satuan();
        polaritas = i.polaritas();
        rasio = i.rasio();
        caraAkumulasi = i.caraAkumulasi();
        targetTersimpan = i.target();
        target = teks(targetTersimpan);
        targetTeks = i.targetTeks();
        i.targetTriwulan().toArray(triwulanTersimpan);
        Arrays.setAll(triwulan, nomor -> teks(triwulanTersimpan[nomor]));
        labelPembilang = i.labelPembilang();
        labelPenyebut = i.labelPenyebut();
        posAnggaran = i.posAnggaran().toArray(Long[]::new);
    }

    /**
     * @throws TidakSah at the fields {@code target} and {@code tw1} to {@code tw4} whose numbers can't be taken
     */
    IsianIndikator isian(Long id) {
        List<GalatBidang> galat = new ArrayList<>();
        BigDecimal setahun = angka("target", target, targetTersimpan, galat);
        List<BigDecimal> empat = new ArrayList<>();
        for (int i = 0; i < TRIWULAN_SETAHUN; i++) {
            empat.add(angka("tw" + (i + 1), triwulan[i], triwulanTersimpan[i], galat));
        }
        if (!galat.isEmpty()) {
            throw new TidakSah("Ada target yang belum dapat dibaca; belum ada yang disimpan.", galat);
        }
        return new IsianIndikator(id, nama, satuan, polaritas, rasio, caraAkumulasi, setahun, targetTeks, empat,
                labelPembilang, labelPenyebut, List.of(posAnggaran));
    }

    private BigDecimal angka(String sel, String teks, BigDecimal tersimpan, List<GalatBidang> galat) {
        AngkaIsian terbaca = AngkaIsian.baca(teks, rasio ? JenisAngka.PERSEN : JenisAngka.dari(satuan), tersimpan);
        if (terbaca.ditolak()) {
            galat.add(new GalatBidang(sel, terbaca.keberatan()));
        }
        return terbaca.nilai();
    }

    private static String teks(BigDecimal nilai) {
        return nilai == null ? null : Angka.teks(nilai);
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

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getTargetTeks() {
        return targetTeks;
    }

    public void setTargetTeks(String targetTeks) {
        this.targetTeks = targetTeks;
    }

    /** Targets of the four quarters as typed; pages write into it. */
    public String[] getTriwulan() {
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
