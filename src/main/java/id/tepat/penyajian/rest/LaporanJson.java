package id.tepat.penyajian.rest;

import id.tepat.anggaran.BarisAnggaran;
import id.tepat.bukti.RingkasanBukti;
import id.tepat.capaian.BarisCapaian;
import id.tepat.galat.rest.AngkaJson;
import id.tepat.galat.rest.WaktuJson;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.penyajian.RingkasanLaporan;
import id.tepat.validasi.Ketidaksesuaian;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shapes of reports, as promised to other systems. */
public final class LaporanJson {

    private LaporanJson() {}

    /** A row of the list. */
    public record Ringkasan(String id, long versi, String jenis, String status, String perangkatDaerahId, String perangkatDaerah,
                            String jabatanId, String jabatan, int tahun, int triwulan, String tenggat, OffsetDateTime diajukanPada,
                            String ketepatan, int pengajuanKe, String nomor, boolean adaPerjanjian, String langkah) {

        static Ringkasan dari(RingkasanLaporan r, ZoneId zona) {
            return new Ringkasan(teks(r.id()), r.versi(), r.jenis().name(), r.status().name(), teks(r.perangkatDaerahId()),
                    r.perangkatDaerah(), teks(r.jabatanId()), r.jabatan(), r.tahun(), r.triwulan(), r.tenggat().toString(),
                    WaktuJson.dari(r.diajukanPada(), zona), teks(r.ketepatan()), r.pengajuanKe(), r.nomor(), r.adaPerjanjian(), teks(r.langkah()));
        }
    }

    /** One report, whole. */
    public record Rincian(String id, long versi, String jenis, String status, String perangkatDaerahId, String perangkatDaerah,
                          String jabatanId, String jabatan, int tahun, int triwulan, String tenggat, OffsetDateTime diajukanPada,
                          String ketepatan, int pengajuanKe, String nomor, String langkah, String perjanjianId, boolean bolehMenulis,
                          List<Indikator> indikator, List<Anggaran> anggaran, Map<String, String> narasi,
                          List<Ketidakcocokan> ketidaksesuaian, List<Bukti> bukti, List<Riwayat> riwayat) {

        public static Rincian dari(RincianLaporan rincian, ZoneId zona) {
            RingkasanLaporan r = rincian.ringkasan();
            return new Rincian(teks(r.id()), r.versi(), r.jenis().name(), r.status().name(), teks(r.perangkatDaerahId()),
                    r.perangkatDaerah(), teks(r.jabatanId()), r.jabatan(), r.tahun(), r.triwulan(), r.tenggat().toString(),
                    WaktuJson.dari(r.diajukanPada(), zona), teks(r.ketepatan()), r.pengajuanKe(), r.nomor(), teks(r.langkah()),
                    teks(rincian.perjanjianId()), rincian.bolehMenulis(),
                    rincian.indikator().stream().map(Indikator::dari).toList(),
                    rincian.anggaran().baris().stream().map(Anggaran::dari).toList(),
                    narasi(rincian.narasi()), rincian.ketidaksesuaian().stream().map(Ketidakcocokan::dari).toList(),
                    rincian.bukti().stream().map(satu -> Bukti.dari(satu, zona)).toList(),
                    rincian.riwayat().stream().map(satu -> Riwayat.dari(satu, zona)).toList());
        }

        private static Map<String, String> narasi(Map<BagianNarasi, String> isi) {
            Map<String, String> hasil = new LinkedHashMap<>();
            Arrays.stream(BagianNarasi.values()).forEach(bagian -> hasil.put(bagian.kunci(), isi.get(bagian)));
            return hasil;
        }
    }

    /** A row of the grid. */
    public record Indikator(String id, String sasaran, String nama, String satuan, String polaritas, boolean rasio, BigDecimal target,
                            String targetTeks, BigDecimal targetTriwulan, BigDecimal pembilang, BigDecimal penyebut, BigDecimal realisasi,
                            BigDecimal realisasiSampaiTriwulan, BigDecimal capaian, BigDecimal capaianTriwulan, String predikat, String dasarPredikat, String jadwal,
                            boolean tidakAdaRealisasi, String keterangan, String evaluasi, Biaya biaya) {

        static Indikator dari(BarisCapaian b) {
            return new Indikator(teks(b.indikator()), b.sasaran(), b.nama(), b.satuan(), b.polaritas().name(), b.rasio(),
                    AngkaJson.dari(b.target()), b.targetTeks(), AngkaJson.dari(b.targetTriwulan()), AngkaJson.dari(b.pembilang()),
                    AngkaJson.dari(b.penyebut()), AngkaJson.dari(b.realisasi()), AngkaJson.dari(b.sampaiTriwulan()),
                    AngkaJson.dari(b.capaian().nilai()), b.capaianTriwulan() == null ? null : AngkaJson.dari(b.capaianTriwulan().nilai()),
                    b.predikat(), b.predikat() == null ? null : b.penilaian().dasar().name(), b.penilaian().jadwal(), b.tidakAdaRealisasi(), b.keterangan(), b.evaluasi(), Biaya.dari(b));
        }
    }

    /** Cost per outcome, rupiah and percent; {@code selisih} is capaian less serapan in percentage points. */
    public record Biaya(BigDecimal pagu, BigDecimal realisasiAnggaran, BigDecimal serapan, BigDecimal selisih) {

        static Biaya dari(BarisCapaian b) {
            return b.biaya() == null ? null : new Biaya(AngkaJson.dari(b.biaya().pagu()), AngkaJson.dari(b.biaya().realisasiAnggaran()),
                    AngkaJson.dari(b.biaya().serapan()), AngkaJson.dari(b.biaya().selisih()));
        }
    }

    /** A budget line. */
    public record Anggaran(String id, String induk, String kode, String nama, String tingkat, BigDecimal pagu, BigDecimal realisasi) {

        static Anggaran dari(BarisAnggaran b) {
            return new Anggaran(teks(b.id()), teks(b.induk()), b.kode(), b.nama(), b.tingkat(), AngkaJson.dari(b.pagu()),
                    AngkaJson.dari(b.realisasi()));
        }
    }

    /** What disagrees. */
    public record Ketidakcocokan(String sel, String bidang, String jenis, String tingkat, String tercetak, String seharusnya, String pesan) {

        static Ketidakcocokan dari(Ketidaksesuaian k) {
            return new Ketidakcocokan(k.sel(), k.bidang(), k.jenis().kode(), k.tingkat().name(), k.tercetak(), k.seharusnya(), k.pesan());
        }
    }

    /** Evidence. */
    public record Bukti(String id, String indikator, String nama, String jenisIsi, long ukuran, String nilaiHash, OffsetDateTime diunggahPada) {

        static Bukti dari(RingkasanBukti b, ZoneId zona) {
            return new Bukti(teks(b.id()), teks(b.indikator()), b.nama(), b.jenisIsi(), b.ukuran(), b.nilaiHash(), WaktuJson.dari(b.diunggahPada(), zona));
        }
    }

    /** A step it waited in. */
    public record Riwayat(String langkah, String pemegang, int pengajuanKe, OffsetDateTime dibukaPada, String tenggat,
                          OffsetDateTime ditutupPada, String oleh, String arah, String keputusan, String catatan, boolean terlambat) {

        static Riwayat dari(RincianLaporan.Tahap t, ZoneId zona) {
            return new Riwayat(t.langkah().name(), t.pemegang().name(), t.pengajuanKe(), WaktuJson.dari(t.dibukaPada(), zona),
                    t.tenggat().toString(), WaktuJson.dari(t.ditutupPada(), zona), t.oleh(), teks(t.arah()), t.keputusan(), t.catatan(), t.terlambat());
        }
    }

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }
}
