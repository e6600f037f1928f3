package id.tepat.tanggapan;

import id.tepat.proses.ArahAlur;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One answer of an atasan, as it is read.
 *
 * @param pengajuanKe   the submission it answered
 * @param pilihan       the ticked boxes, in the words of the form
 * @param catatan       null where he wrote none
 * @param catatanBagian notes beside parts of the report: {@code indikator/12}, {@code narasi/upaya}
 */
public record RincianTanggapan(int pengajuanKe, Instant waktu, String nama, String pilihan, String catatan, ArahAlur arah,
                               Map<String, String> catatanBagian) {

    static RincianTanggapan dari(TanggapanAtasan tanggapan) {
        return new RincianTanggapan(tanggapan.pengajuanKe(), tanggapan.waktu(), tanggapan.nama(), tanggapan.pilihan(),
                tanggapan.catatan(), tanggapan.arah(), tanggapan.catatanBagian().stream()
                        .collect(Collectors.toUnmodifiableMap(CatatanBagian::bagian, CatatanBagian::teks, (satu, lain) -> satu)));
    }
}
