package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.ARITMETIKA;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import id.tepat.pengukuran.Angka;

/** A ratio's realisasi is pembilang / penyebut × 100. */
final class RealisasiDariRasio implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        return naskah.indikator().stream().map(RealisasiDariRasio::cek).flatMap(Optional::stream);
    }

    private static Optional<Ketidaksesuaian> cek(Naskah.Indikator baris) {
        BigDecimal pembilang = baris.pembilang().nilai();
        BigDecimal penyebut = baris.penyebut().nilai();
        if (pembilang == null || penyebut == null || penyebut.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal persen = Angka.persentase(pembilang, penyebut);
        if (!Satuan.persen(baris.satuan(), baris.nama()) && Ketelitian.beda(baris.realisasi(), persen.movePointLeft(2)).isEmpty()) {
            return Optional.empty();
        }
        return Ketelitian.beda(baris.realisasi(), persen).map(tingkat -> Ketidaksesuaian.pada(baris, "realisasi", ARITMETIKA, tingkat,
                baris.realisasi(), Ketelitian.persen(persen), Angka.teks(pembilang) + "/" + Angka.teks(penyebut) + " = " + Angka.persen(persen)
                        + ", tertulis " + baris.realisasi().teks() + "; periksa ketiganya."));
    }
}
