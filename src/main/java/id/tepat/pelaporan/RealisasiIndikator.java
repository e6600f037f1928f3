package id.tepat.pelaporan;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.Teks;
import id.tepat.keamanan.StoredEntity;
import id.tepat.perjanjian.IndikatorPerjanjian;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** One row of a report's grid: what was achieved this quarter on one indicator of the PK. */
@Entity
@Table(name = "realisasi_indikator")
public class RealisasiIndikator extends StoredEntity {

    private static final BigDecimal TERBESAR = new BigDecimal("1e18");
    private static final int DESIMAL = 8;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "laporan_id")
    private LaporanKinerja laporan;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indikator_id")
    private IndikatorPerjanjian indikator;

    private int urutan;

    private BigDecimal realisasi;

    private BigDecimal pembilang;

    private BigDecimal penyebut;

    @Column(name = "tidak_ada_realisasi")
    private boolean tidakAdaRealisasi;

    private String keterangan;

    private String evaluasi;

    protected RealisasiIndikator() {}

    RealisasiIndikator(LaporanKinerja laporan, IndikatorPerjanjian indikator, int urutan) {
        this.laporan = laporan;
        this.indikator = indikator;
        this.urutan = urutan;
    }

    /** What is wrong with what was typed; empty if it can be taken over. */
    List<GalatBidang> keberatan(IsianRealisasi isian) {
        List<GalatBidang> galat = new ArrayList<>();
        if (indikator.rasio() && isian.realisasi().nilai() != null) {
            galat.add(new GalatBidang(sel("realisasi"), "Indikator ini diukur dengan pembilang dan penyebut."));
        }
        if (!indikator.rasio() && (isian.pembilang().nilai() != null || isian.penyebut().nilai() != null)) {
            galat.add(new GalatBidang(sel("pembilang"), "Indikator ini diukur langsung: isi realisasi."));
        }
        cekAngka("realisasi", isian.realisasi().nilai(), galat);
        cekAngka("pembilang", isian.pembilang().nilai(), galat);
        cekAngka("penyebut", isian.penyebut().nilai(), galat);
        return galat;
    }

    /** Takes over what was typed and found without {@link #keberatan}. */
    void isi(IsianRealisasi isian) {
        realisasi = isian.realisasi().atau(realisasi);
        pembilang = isian.pembilang().atau(pembilang);
        penyebut = isian.penyebut().atau(penyebut);
        tidakAdaRealisasi = Boolean.TRUE.equals(isian.tidakAdaRealisasi().atau(tidakAdaRealisasi));
        keterangan = Teks.rapi(isian.keterangan().atau(keterangan));
        evaluasi = Teks.rapi(isian.evaluasi().atau(evaluasi));
    }

    /** Whether this row is about that indicator: itself, or its version in the Perjanjian Kinerja before. */
    public boolean mengukur(IndikatorPerjanjian satu) {
        return indikator.id().equals(satu.id()) || indikator.id().equals(satu.asal());
    }

    /** Goes on with the indicator's new version; a number measured another way than promised now cannot stay. */
    void pindah(IndikatorPerjanjian baru, int tempat) {
        if (indikator.rasio() != baru.rasio()) {
            realisasi = null;
            pembilang = null;
            penyebut = null;
        }
        indikator = baru;
        urutan = tempat;
    }

    /** What still keeps the report from being submitted. */
    List<GalatBidang> kekurangan() {
        if (tidakAdaRealisasi) {
            return keterangan == null
                    ? List.of(new GalatBidang(sel("keterangan"), "Tulis alasan mengapa tidak ada realisasi."))
                    : List.of();
        }
        if (!indikator.rasio()) {
            return realisasi == null ? List.of(new GalatBidang(sel("realisasi"), "Realisasi belum diisi.")) : List.of();
        }
        List<GalatBidang> kurang = new ArrayList<>();
        if (pembilang == null) {
            kurang.add(new GalatBidang(sel("pembilang"), "Pembilang belum diisi."));
        }
        if (penyebut == null) {
            kurang.add(new GalatBidang(sel("penyebut"), "Penyebut belum diisi."));
        }
        return kurang;
    }

    private String sel(String bidang) {
        return "indikator/" + indikator.id() + "." + bidang;
    }

    private void cekAngka(String bidang, BigDecimal nilai, List<GalatBidang> galat) {
        if (nilai == null) {
            return;
        }
        if (nilai.signum() < 0) {
            galat.add(new GalatBidang(sel(bidang), "Angka tidak boleh negatif."));
        } else if (nilai.compareTo(TERBESAR) >= 0) {
            galat.add(new GalatBidang(sel(bidang), "Angka terlalu besar."));
        } else if (nilai.stripTrailingZeros().scale() > DESIMAL) {
            galat.add(new GalatBidang(sel(bidang), "Paling banyak " + DESIMAL + " angka di belakang koma."));
        }
    }

    public LaporanKinerja laporan() {
        return laporan;
    }

    public IndikatorPerjanjian indikator() {
        return indikator;
    }

    public int urutan() {
        return urutan;
    }

    /** In the indicator's satuan; null while empty, and always for a ratio. */
    public BigDecimal realisasi() {
        return tanpaNolBuntut(realisasi);
    }

    public BigDecimal pembilang() {
        return tanpaNolBuntut(pembilang);
    }

    public BigDecimal penyebut() {
        return tanpaNolBuntut(penyebut);
    }

    public boolean tidakAdaRealisasi() {
        return tidakAdaRealisasi;
    }

    public String keterangan() {
        return keterangan;
    }

    public String evaluasi() {
        return evaluasi;
    }

    /** The column keeps eight decimals; people typed fewer. */
    private static BigDecimal tanpaNolBuntut(BigDecimal nilai) {
        if (nilai == null) {
            return null;
        }
        BigDecimal bersih = nilai.stripTrailingZeros();
        return bersih.scale() < 0 ? bersih.setScale(0, RoundingMode.UNNECESSARY) : bersih;
    }
}
