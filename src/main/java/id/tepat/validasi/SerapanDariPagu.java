package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.ARITMETIKA;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaTercetak;

/** The percentage spent is realisasi / pagu × 100. */
final class SerapanDariPagu implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        return Stream.concat(
                naskah.biaya().stream().map(baris -> cek(baris, "serapan", baris.pagu(), baris.realisasiAnggaran(), baris.serapan())),
                naskah.anggaran().stream().map(baris -> cek(baris, "persen", baris.pagu(), baris.realisasi(), baris.persen())))
                .flatMap(Optional::stream);
    }

    private static Optional<Ketidaksesuaian> cek(Naskah.Baris baris, String bidang, AngkaTercetak pagu, AngkaTercetak realisasi,
                                                 AngkaTercetak persen) {
        if (pagu.nilai() == null || realisasi.nilai() == null || Satuan.miripRupiah(persen)) {
            return Optional.empty();
        }
        BigDecimal seharusnya = Angka.persentase(realisasi.nilai(), pagu.nilai());
        return Ketelitian.beda(persen, seharusnya).map(tingkat -> Ketidaksesuaian.pada(baris, bidang, ARITMETIKA, tingkat, persen,
                Ketelitian.persen(seharusnya), Angka.teks(realisasi.nilai()) + "/" + Angka.teks(pagu.nilai()) + " = " + Angka.persen(seharusnya)
                        + ", tertulis " + persen.teks() + "; periksa ketiganya."));
    }
}
