package id.tepat.penyusunan.layar;

import id.tepat.capaian.BarisCapaian;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.Teks;
import id.tepat.pelaporan.IsianRealisasi;
import id.tepat.pelaporan.Perubahan;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaIsian;
import id.tepat.pengukuran.JenisAngka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One row of the grid as it stands in the form: numbers are kept as typed, so that one that can't be read yet stays
 * where it is and keeps none of the others from being saved.
 */
public class BarisIsian {

    private static final List<String> ANGKA = List.of("realisasi", "pembilang", "penyebut");

    private BarisCapaian ukur;
    private String realisasi;
    private String pembilang;
    private String penyebut;
    private boolean tidakAda;
    private String keterangan;
    private String evaluasi;
    private final Map<String, String> ketikanSaya = new HashMap<>();
    private boolean tertolak;

    BarisIsian(BarisCapaian ukur) {
        pakai(ukur);
    }

    private void pakai(BarisCapaian baru) {
        this.ukur = baru;
        this.realisasi = baru.rasio() ? null : teks(baru.realisasi());
        this.pembilang = teks(baru.pembilang());
        this.penyebut = teks(baru.penyebut());
        this.tidakAda = baru.tidakAdaRealisasi();
        this.keterangan = baru.keterangan();
        this.evaluasi = baru.evaluasi();
    }

    /** Somebody else was faster: shows his values, and keeps beside them what was typed here and never saved. */
    void bandingkan(BarisCapaian terbaru) {
        IsianRealisasi belumTersimpan = perubahan(new ArrayList<>());
        BarisIsian ketikan = new BarisIsian(ukur);
        ketikan.salinKetikan(this);
        pakai(terbaru);
        sandingkan("realisasi", belumTersimpan.realisasi().ada() || ketikan.baca(ketikan.realisasi, ketikan.ukur.realisasi()).ditolak(), ketikan.realisasi, realisasi);
        sandingkan("pembilang", belumTersimpan.pembilang().ada() || ketikan.baca(ketikan.pembilang, ketikan.ukur.pembilang()).ditolak(), ketikan.pembilang, pembilang);
        sandingkan("penyebut", belumTersimpan.penyebut().ada() || ketikan.baca(ketikan.penyebut, ketikan.ukur.penyebut()).ditolak(), ketikan.penyebut, penyebut);
        sandingkan("keterangan", belumTersimpan.keterangan().ada(), ketikan.keterangan, keterangan);
        sandingkan("evaluasi", belumTersimpan.evaluasi().ada(), ketikan.evaluasi, evaluasi);
    }

    private void salinKetikan(BarisIsian dari) {
        this.realisasi = dari.realisasi;
        this.pembilang = dari.pembilang;
        this.penyebut = dari.penyebut;
        this.keterangan = dari.keterangan;
        this.evaluasi = dari.evaluasi;
    }

    private void sandingkan(String bidang, boolean belumTersimpan, String ketikan, String terbaru) {
        if (belumTersimpan && ketikan != null && !ketikan.isBlank() && !ketikan.strip().equals(terbaru)) {
            ketikanSaya.put(bidang, ketikan.strip());
        }
    }

    /** Takes the newly measured values; what is typed stays. */
    void ukurUlang(BarisCapaian baru) {
        this.ukur = baru;
    }

    /** What differs from what is stored, as far as it can be read; unreadable numbers are named in {@code galat}. */
    IsianRealisasi perubahan(List<GalatBidang> galat) {
        return new IsianRealisasi(ukur.indikator(),
                ukur.rasio() ? Perubahan.tetap() : angka("realisasi", realisasi, ukur.realisasi(), galat),
                ukur.rasio() ? angka("pembilang", pembilang, ukur.pembilang(), galat) : Perubahan.tetap(),
                ukur.rasio() ? angka("penyebut", penyebut, ukur.penyebut(), galat) : Perubahan.tetap(),
                tidakAda == ukur.tidakAdaRealisasi() ? Perubahan.tetap() : Perubahan.menjadi(tidakAda),
                kata(keterangan, ukur.keterangan()),
                kata(evaluasi, ukur.evaluasi()));
    }

    static boolean berubah(IsianRealisasi satu) {
        return satu.realisasi().ada() || satu.pembilang().ada() || satu.penyebut().ada() || satu.tidakAdaRealisasi().ada()
                || satu.keterangan().ada() || satu.evaluasi().ada();
    }

    private Perubahan<BigDecimal> angka(String bidang, String diketik, BigDecimal lama, List<GalatBidang> galat) {
        AngkaIsian terbaca = baca(diketik, lama);
        if (terbaca.ditolak()) {
            galat.add(new GalatBidang(sel() + "." + bidang, terbaca.keberatan()));
            return Perubahan.tetap();
        }
        boolean sama = lama == null || terbaca.nilai() == null ? lama == terbaca.nilai() : lama.compareTo(terbaca.nilai()) == 0;
        return sama ? Perubahan.tetap() : Perubahan.menjadi(terbaca.nilai());
    }

    /** Above and below the line things are counted; the satuan says what else is. */
    private AngkaIsian baca(String diketik, BigDecimal lama) {
        return AngkaIsian.baca(diketik, ukur.rasio() ? JenisAngka.CACAH : JenisAngka.dari(ukur.satuan()), lama);
    }

    private String sel() {
        return sel(ukur.indikator());
    }

    static String sel(Long indikator) {
        return "indikator/" + indikator;
    }

    /** After a save: nothing follows from a row in which a number was refused. */
    void tandai(Collection<GalatBidang> galat) {
        tertolak = ANGKA.stream().anyMatch(bidang -> galat.stream().anyMatch(satu -> satu.sel().equals(sel() + "." + bidang)));
    }

    private static Perubahan<String> kata(String diketik, String lama) {
        String bersih = Teks.rapi(diketik);
        return Objects.equals(bersih, lama) ? Perubahan.tetap() : Perubahan.menjadi(bersih);
    }

    private static String teks(BigDecimal nilai) {
        return nilai == null ? null : Angka.teks(nilai);
    }

    /** What was typed here before somebody else's version came, by field: realisasi, pembilang, … */
    public Map<String, String> getKetikanSaya() {
        return ketikanSaya;
    }

    /** Whether a number typed here was refused; what was measured before it is no answer to it. */
    public boolean isTertolak() {
        return tertolak;
    }

    public BarisCapaian getUkur() {
        return ukur;
    }

    public String getRealisasi() {
        return realisasi;
    }

    public void setRealisasi(String realisasi) {
        this.realisasi = realisasi;
    }

    public String getPembilang() {
        return pembilang;
    }

    public void setPembilang(String pembilang) {
        this.pembilang = pembilang;
    }

    public String getPenyebut() {
        return penyebut;
    }

    public void setPenyebut(String penyebut) {
        this.penyebut = penyebut;
    }

    public boolean isTidakAda() {
        return tidakAda;
    }

    public void setTidakAda(boolean tidakAda) {
        this.tidakAda = tidakAda;
    }

    public String getKeterangan() {
        return keterangan;
    }

    public void setKeterangan(String keterangan) {
        this.keterangan = keterangan;
    }

    public String getEvaluasi() {
        return evaluasi;
    }

    public void setEvaluasi(String evaluasi) {
        this.evaluasi = evaluasi;
    }
}
