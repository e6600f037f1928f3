package id.tepat.anggaran.layar;

import id.tepat.anggaran.BarisAnggaran;
import id.tepat.galat.GalatBidang;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaIsian;
import id.tepat.pengukuran.JenisAngka;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A budget line as it stands in the form: the amount is kept as typed, so that one that can't be read stays where it is. */
public class BarisRealisasi {

    private BarisAnggaran pos;
    private BigDecimal tersimpan;
    private String teks;
    private boolean tertolak;

    BarisRealisasi(BarisAnggaran pos) {
        this.pos = pos;
        this.tersimpan = pos.realisasi();
        this.teks = pos.realisasi() == null ? null : Angka.teks(pos.realisasi());
    }

    /** Takes newly summed values; what is typed stays. */
    void jumlahUlang(BarisAnggaran baru) {
        this.pos = baru;
    }

    /** What is stored now. */
    void tersimpan(BarisAnggaran baru) {
        this.pos = baru;
        this.tersimpan = baru.realisasi();
    }

    /** Adds the amount if it differs from what is stored, or names it in {@code galat} if it can't be read. */
    void kumpulkan(Map<Long, BigDecimal> nilai, List<GalatBidang> galat) {
        if (!pos.diisi()) {
            return;
        }
        AngkaIsian terbaca = AngkaIsian.baca(teks, JenisAngka.RUPIAH, tersimpan);
        tertolak = terbaca.ditolak();
        if (tertolak) {
            galat.add(new GalatBidang("anggaran/" + pos.id() + ".realisasi", terbaca.keberatan()));
        } else {
            catat(nilai, terbaca.nilai());
        }
    }

    private void catat(Map<Long, BigDecimal> nilai, BigDecimal rupiah) {
        boolean sama = rupiah == null || tersimpan == null ? Objects.equals(rupiah, tersimpan) : rupiah.compareTo(tersimpan) == 0;
        if (!sama) {
            nilai.put(pos.id(), rupiah);
        }
    }

    /** Whether the amount typed here can't be taken, so that nothing follows from it. */
    public boolean isTertolak() {
        return tertolak;
    }

    /** Whether more was spent than there was. */
    public boolean isLebih() {
        return !tertolak && pos.realisasi() != null && pos.pagu() != null && pos.realisasi().compareTo(pos.pagu()) > 0;
    }

    public BarisAnggaran getPos() {
        return pos;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String teks) {
        this.teks = teks;
    }
}
