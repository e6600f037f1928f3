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

    /** What disagrees in the texts as a whole. */
    public List<Ketidaksesuaian> cekUraian(RincianLaporan rincian) {
        return cek(rincian, "narasi");
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
