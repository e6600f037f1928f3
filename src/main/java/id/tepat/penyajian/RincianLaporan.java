package id.tepat.penyajian;

import id.tepat.anggaran.TabelAnggaran;
import id.tepat.bukti.RingkasanBukti;
import id.tepat.capaian.BarisCapaian;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.tahap.PemegangTahap;
import id.tepat.pengajuan.TandaTerima;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.validasi.Ketidaksesuaian;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One report, whole, as a person may see it.
 *
 * @param jabatan      null for a unit's report
 * @param perjanjianId null: "belum ada PK"
 * @param tenggat      its due dates, explained
 * @param dasarPredikat what the predikat are taken from and by which scale, in a sentence
 * @param teksLalu     what was written last quarter
 * @param bolehMenulis whether whoever asked may write in it now
 */
public record RincianLaporan(RingkasanLaporan ringkasan, Long perjanjianId, boolean bolehMenulis, String diubahOleh,
                             Instant diubahPada, TenggatLaporan tenggat, List<BarisCapaian> indikator, String dasarPredikat, TabelAnggaran anggaran,
                             Map<BagianNarasi, String> narasi, List<Ketidaksesuaian> ketidaksesuaian, List<RingkasanBukti> bukti,
                             List<Tahap> riwayat, List<Kiriman> pengajuan, TeksLalu teksLalu) {

    /** A step it waited in; {@code terlambat} also while it still waits there. */
    public record Tahap(Langkah langkah, PemegangTahap pemegang, int pengajuanKe, Instant dibukaPada, LocalDate tenggat,
                        Instant ditutupPada, String oleh, ArahAlur arah, String keputusan, String catatan, boolean terlambat) {}

    /** A submission with its receipt. */
    public record Kiriman(int ke, String oleh, TandaTerima tandaTerima) {}
}
