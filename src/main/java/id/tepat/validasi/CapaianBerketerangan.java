package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.CAPAIAN_JANGGAL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import java.math.BigDecimal;
import java.util.stream.Stream;

import id.tepat.validasi.Naskah.Indikator;

/** A capaian of nothing, or of more than twice the target, is explained. */
final class CapaianBerketerangan implements AturanValidasi {

    private static final BigDecimal DUA_RATUS = BigDecimal.valueOf(200);

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        return naskah.indikator().stream().filter(CapaianBerketerangan::janggal)
                .filter(baris -> baris.keterangan() == null || baris.keterangan().isBlank())
                .map(baris -> Ketidaksesuaian.pada(baris, "capaian", CAPAIAN_JANGGAL, PERIKSA, baris.capaian(), "",
                        "Capaian " + baris.capaian().teks() + "% tanpa keterangan."));
    }

    private static boolean janggal(Indikator baris) {
        BigDecimal capaian = baris.capaian().nilai();
        return capaian != null && !Satuan.miripRupiah(baris.capaian()) && (capaian.signum() == 0 || capaian.compareTo(DUA_RATUS) > 0);
    }
}
