package id.tepat.pelaporan.layar;

import id.tepat.galat.GalatBidang;
import id.tepat.pelaporan.BarisCapaian;
import id.tepat.pelaporan.IsianRealisasi;
import id.tepat.pelaporan.Perubahan;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaTercetak;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One row of the grid as it stands in the form: numbers are kept as typed, so that one that can't be read yet stays
 * where it is and keeps none of the others from being saved.
 */
public class BarisIsian {

    private BarisCapaian ukur;
    private String realisasi;
    private String pembilang;
    private String penyebut;
    private boolean tidakAda;
    private String keterangan;
    private String evaluasi;

    BarisIsian(BarisCapaian ukur) {
        this.ukur = ukur;
        this.realisasi = ukur.rasio() ? null : teks(ukur.realisasi());
        this.pembilang = teks(ukur.pembilang());
        this.penyebut = teks(ukur.penyebut());
        this.tidakAda = ukur.tidakAdaRealisasi();
        this.keterangan = ukur.keterangan();
        this.evaluasi = ukur.evaluasi();
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
        if (diketik == null || diketik.isBlank()) {
            return lama == null ? Perubahan.tetap() : Perubahan.menjadi(null);
        }
        AngkaTercetak terbaca = AngkaTercetak.baca(diketik);
        boolean jelas = terbaca.bentuk() == AngkaTercetak.Bentuk.BENAR || terbaca.bentuk() == AngkaTercetak.Bentuk.TITIK_DESIMAL;
        if (!jelas) {
            galat.add(new GalatBidang("indikator/" + ukur.indikator() + "." + bidang,
                    "“" + diketik.strip() + "” bukan angka yang jelas. Tulis seperti 1.250 atau 58,06."));
            return Perubahan.tetap();
        }
        return lama != null && lama.compareTo(terbaca.nilai()) == 0 ? Perubahan.tetap() : Perubahan.menjadi(terbaca.nilai());
    }

    private static Perubahan<String> kata(String diketik, String lama) {
        String bersih = diketik == null || diketik.isBlank() ? null : diketik.strip();
        return Objects.equals(bersih, lama) ? Perubahan.tetap() : Perubahan.menjadi(bersih);
    }

    private static String teks(BigDecimal nilai) {
        return nilai == null ? null : Angka.teks(nilai);
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
