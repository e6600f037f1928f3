package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.REALISASI_MELEBIHI_PAGU;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import java.util.stream.Stream;

import id.tepat.pengukuran.AngkaTercetak;

/** Nobody spends more than the budget. */
final class RealisasiDalamPagu implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        return Stream.concat(
                naskah.anggaran().stream().flatMap(baris -> cek(baris, "realisasi", baris.pagu(), baris.realisasi())),
                naskah.biaya().stream().flatMap(baris -> cek(baris, "realisasiAnggaran", baris.pagu(), baris.realisasiAnggaran())));
    }

    private static Stream<Ketidaksesuaian> cek(Naskah.Baris baris, String bidang, AngkaTercetak pagu, AngkaTercetak realisasi) {
        if (pagu.nilai() == null || realisasi.nilai() == null || realisasi.nilai().compareTo(pagu.nilai()) <= 0) {
            return Stream.of();
        }
        return Stream.of(Ketidaksesuaian.pada(baris, bidang, REALISASI_MELEBIHI_PAGU, PERIKSA, realisasi, "paling banyak " + pagu.teks(),
                "Realisasi " + realisasi.teks() + " melebihi pagu " + pagu.teks() + "; periksa keduanya."));
    }
}
