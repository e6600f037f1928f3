package id.tepat.penyajian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.bukti.RingkasanBukti;
import id.tepat.capaian.BarisCapaian;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pengajuan.PembandinganPengajuan;
import id.tepat.pengajuan.PerbedaanPengajuan;
import id.tepat.pengukuran.Angka;
import id.tepat.penyajian.PembacaanTugasFungsi;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.penyajian.RingkasanLaporan;
import id.tepat.penyajian.TugasFungsi;
import id.tepat.proses.ArahAlur;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How the fragments in {@code WEB-INF/laporan} write the parts of a report; shared by every page that shows one. */
@Named
@RequestScoped
public class IsiLaporan {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanTugasFungsi tugasFungsi;

    @Inject
    private PembandinganPengajuan pembandingan;

    private Optional<TugasFungsi> tugas;
    private Optional<PerbedaanPengajuan> perbedaan;

    /** Part I; null where there is none. */
    public TugasFungsi tugas(Long laporan) {
        if (tugas == null) {
            tugas = tugasFungsi.untuk(pelakuAktif.pelaku(), laporan);
        }
        return tugas.orElse(null);
    }

    /** What is new since the submission before; null where there is nothing to compare with. */
    public PerbedaanPengajuan perbedaan(Long laporan) {
        if (perbedaan == null) {
            perbedaan = pembandingan.terakhir(pelakuAktif.pelaku(), laporan);
        }
        return perbedaan.orElse(null);
    }

    /** {@code Triwulan II 2023}. */
    public String masa(RingkasanLaporan laporan) {
        return new Triwulan(laporan.tahun(), laporan.triwulan()).label();
    }

    /** The year's target in words: {@code 15 laporan}, {@code 80%}, {@code 4 gedung dan 1 halaman}. */
    public String target(BarisCapaian baris) {
        return baris.targetTeks() == null || baris.targetTeks().isBlank()
                ? bersatuan(baris.target(), baris.satuan()) : baris.targetTeks();
    }

    public String targetTriwulan(BarisCapaian baris) {
        return bersatuan(baris.targetTriwulan(), baris.satuan());
    }

    /** A target of the year without its unit, for columns beside a named unit: {@code 15}, {@code 80%}. */
    public String angkaTarget(BarisCapaian baris) {
        return baris.targetTeks() == null || baris.targetTeks().isBlank() ? angka(baris, baris.target()) : baris.targetTeks();
    }

    /** A value of the row without its unit; percent stays. */
    public String angka(BarisCapaian baris, BigDecimal nilai) {
        return bersatuan(nilai, baris.rasio() || "%".equals(baris.satuan()) ? "%" : null);
    }

    /** What was achieved in the quarter, without its unit; a ratio with its parts: {@code 58,06% (36 dari 62)}. */
    public String angkaRealisasi(BarisCapaian baris) {
        if (baris.tidakAdaRealisasi()) {
            return "tidak ada realisasi";
        }
        if (!baris.rasio()) {
            return angka(baris, baris.realisasi());
        }
        if (baris.pembilang() == null || baris.penyebut() == null) {
            return "–";
        }
        return Angka.persen(baris.realisasi()) + " (" + Angka.teks(baris.pembilang()) + " dari " + Angka.teks(baris.penyebut()) + ")";
    }

    /** Accumulated value, at most two decimals. */
    public String sampaiTriwulan(BarisCapaian baris) {
        return bersatuan(baris.sampaiTriwulan(), baris.rasio() ? "%" : baris.satuan());
    }

    public String triwulanLalu(BarisCapaian baris) {
        return bersatuan(baris.triwulanLalu(), baris.rasio() ? "%" : baris.satuan());
    }

    /** {@code 83,2} or {@code 1.250}: as many decimals as needed, at most two. */
    public String ringkas(BigDecimal nilai) {
        return nilai == null ? "–" : Angka.teks(nilai.setScale(2, RoundingMode.HALF_UP));
    }

    private String bersatuan(BigDecimal nilai, String satuan) {
        if (nilai == null) {
            return "–";
        }
        return ringkas(nilai) + (satuan == null ? "" : satuan.strip().equals("%") ? "%" : " " + satuan.strip());
    }

    public BagianNarasi[] getBagian() {
        return BagianNarasi.values();
    }

    /** A block of text by its name; null where nothing was written. */
    public String narasi(RincianLaporan rincian, String bagian) {
        return rincian.narasi().get(BagianNarasi.valueOf(bagian));
    }

    public boolean adaEvaluasi(RincianLaporan rincian) {
        return rincian.indikator().stream().anyMatch(satu -> satu.evaluasi() != null);
    }

    public boolean adaBiaya(RincianLaporan rincian) {
        return rincian.indikator().stream().anyMatch(satu -> satu.biaya() != null);
    }

    /** Evidence of one indicator, or (null) of the report as a whole. */
    public List<RingkasanBukti> bukti(RincianLaporan rincian, Long indikator) {
        return rincian.bukti().stream().filter(satu -> Objects.equals(satu.indikator(), indikator)).toList();
    }

    /** Name of the indicator that evidence belongs to. */
    public String namaIndikator(RincianLaporan rincian, Long indikator) {
        return rincian.indikator().stream().filter(satu -> satu.indikator().equals(indikator)).findFirst()
                .map(BarisCapaian::nama).orElse("Laporan secara keseluruhan");
    }

    /** Whether numbers contradict each other, not only call for a look. */
    public boolean perluDiperbaiki(RincianLaporan rincian) {
        return rincian.ketidaksesuaian().stream().anyMatch(satu -> satu.tingkat() == TingkatKetidaksesuaian.SALAH);
    }

    /** What disagrees in the row of an indicator. */
    public List<Ketidaksesuaian> cek(RincianLaporan rincian, Long indikator) {
        return cek(rincian, "indikator/" + indikator);
    }

    /** What disagrees in a block of text. */
    public List<Ketidaksesuaian> cekBagian(RincianLaporan rincian, BagianNarasi bagian) {
        return cek(rincian, "narasi/" + bagian.kunci());
    }

    private static List<Ketidaksesuaian> cek(RincianLaporan rincian, String sel) {
        return rincian.ketidaksesuaian().stream().filter(satu -> satu.sel().equals(sel)).toList();
    }

    /** What a part's key ({@code indikator/12}, {@code narasi/upaya}) is called on the form. */
    public String namaBagian(RincianLaporan rincian, String sel) {
        return rincian.indikator().stream().filter(satu -> sel.equals("indikator/" + satu.indikator())).findFirst()
                .map(BarisCapaian::nama)
                .or(() -> BagianNarasi.dari(sel.replaceFirst("^narasi/", "")).map(BagianNarasi::judul))
                .orElse(sel);
    }

    /** {@code 1,2 MB} or {@code 340 KB}. */
    public String ukuran(long byteBanyak) {
        BigDecimal kilo = BigDecimal.valueOf(byteBanyak).divide(BigDecimal.valueOf(1024), 1, RoundingMode.HALF_UP);
        return kilo.compareTo(BigDecimal.valueOf(1000)) < 0
                ? Angka.desimal(kilo.max(BigDecimal.ONE), 0) + " KB"
                : Angka.desimal(kilo.divide(BigDecimal.valueOf(1024), 1, RoundingMode.HALF_UP), 1) + " MB";
    }

    /** Who held a step, as the history says it. */
    public String pemegang(RincianLaporan.Tahap tahap) {
        return switch (tahap.pemegang()) {
            case PENYUSUN -> "penyusun";
            case ATASAN -> "atasan langsung";
            case KABUPATEN -> "kabupaten";
        };
    }

    /** Sign of a step in the history. */
    public String jenis(RincianLaporan.Tahap tahap) {
        if (tahap.ditutupPada() == null) {
            return "info";
        }
        return tahap.arah() == ArahAlur.KEMBALI ? "bahaya" : "baik";
    }
}
