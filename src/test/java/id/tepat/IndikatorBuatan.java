package id.tepat;

import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perjanjian.IsianIndikator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An indicator to be promised: measured directly, higher is better, summed over the quarters, unless said otherwise. */
public final class IndikatorBuatan {

    private final String nama;
    private String satuan = "satuan";
    private BigDecimal target = BigDecimal.TEN;
    private boolean rasio;
    private boolean baru;
    private Polaritas polaritas = Polaritas.NAIK;
    private CaraAkumulasi cara = CaraAkumulasi.JUMLAH;
    private List<BigDecimal> triwulan;
    private List<Long> pos = List.of();

    private IndikatorBuatan(String nama) {
        this.nama = nama;
    }

    public static IndikatorBuatan indikator(String nama) {
        return new IndikatorBuatan(nama);
    }

    public IndikatorBuatan target(String setahun) {
        this.target = new BigDecimal(setahun);
        return this;
    }

    public IndikatorBuatan satuan(String lain) {
        this.satuan = lain;
        return this;
    }

    /** Measured as pembilang / penyebut × 100. */
    public IndikatorBuatan rasio() {
        this.rasio = true;
        return this;
    }

    public IndikatorBuatan turun() {
        this.polaritas = Polaritas.TURUN;
        return this;
    }

    public IndikatorBuatan diakumulasi(CaraAkumulasi menurut) {
        this.cara = menurut;
        return this;
    }

    /** Not the continuation of the indicator that stood in its place before. */
    public IndikatorBuatan baru() {
        this.baru = true;
        return this;
    }

    /** Four targets; null where a quarter has none. */
    public IndikatorBuatan targetTriwulan(String... empat) {
        this.triwulan = Arrays.stream(empat).map(nilai -> nilai == null ? null : new BigDecimal(nilai)).toList();
        return this;
    }

    public IndikatorBuatan dibiayai(PosAnggaran... baris) {
        this.pos = Stream.of(baris).map(PosAnggaran::id).toList();
        return this;
    }

    /** As it is typed; with the id of an indicator that it replaces, or null for a new one. */
    IsianIndikator isian(Long id) {
        return new IsianIndikator(baru ? null : id, nama, satuan, polaritas, rasio, cara, target, null, triwulan, null, null, pos);
    }
}
