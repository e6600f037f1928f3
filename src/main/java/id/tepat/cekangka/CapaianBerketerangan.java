package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.CAPAIAN_JANGGAL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import id.tepat.capaian.BarisCapaian;
import id.tepat.capaian.LembarUkur;
import id.tepat.validasi.Ketidaksesuaian;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A capaian of 0 % or above 200 % is explained, unless nothing was due yet. */
class CapaianBerketerangan implements AturanLaporan {

    private static final BigDecimal TERTINGGI = BigDecimal.valueOf(200);

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        return lembar.baris().stream().filter(baris -> baris.keterangan() == null && janggal(baris))
                .map(baris -> new Ketidaksesuaian("indikator/" + baris.indikator(), "capaian", CAPAIAN_JANGGAL, PERIKSA,
                        baris.capaian().teks(), "", "Capaian " + baris.capaian().teks() + " tanpa keterangan."));
    }

    private static boolean janggal(BarisCapaian baris) {
        return baris.capaian().dapatDihitung() && !baris.penilaian().belumDijadwalkan()
                && (baris.capaian().nilai().signum() == 0 || baris.capaian().nilai().compareTo(TERTINGGI) > 0);
    }
}
