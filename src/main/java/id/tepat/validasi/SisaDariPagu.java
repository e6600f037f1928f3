package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.ARITMETIKA;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import id.tepat.pengukuran.Angka;

/** Sisa is pagu − realisasi, to the rupiah. */
final class SisaDariPagu implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        return naskah.anggaran().stream().map(SisaDariPagu::cek).flatMap(Optional::stream);
    }

    private static Optional<Ketidaksesuaian> cek(Naskah.Anggaran baris) {
        BigDecimal pagu = baris.pagu().nilai();
        BigDecimal realisasi = baris.realisasi().nilai();
        if (pagu == null || realisasi == null) {
            return Optional.empty();
        }
        BigDecimal seharusnya = pagu.subtract(realisasi);
        return Ketelitian.beda(baris.sisa(), seharusnya).map(tingkat -> Ketidaksesuaian.pada(baris, "sisa", ARITMETIKA, tingkat, baris.sisa(),
                Ketelitian.uang(seharusnya), Angka.teks(pagu) + " − " + Angka.teks(realisasi) + " = " + Angka.teks(seharusnya)
                        + ", tertulis " + baris.sisa().teks() + "; periksa ketiganya."));
    }
}
