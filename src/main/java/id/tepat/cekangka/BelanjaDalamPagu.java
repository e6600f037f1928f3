package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.REALISASI_MELEBIHI_PAGU;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import id.tepat.capaian.BarisCapaian;
import id.tepat.capaian.LembarUkur;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.CostPerOutcome;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.stream.Stream;

/** What was spent on an indicator does not exceed its budget. */
class BelanjaDalamPagu implements AturanLaporan {

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        return lembar.baris().stream().filter(baris -> baris.biaya() != null && baris.biaya().sisa().signum() < 0)
                .map(BelanjaDalamPagu::melebihi);
    }

    private static Ketidaksesuaian melebihi(BarisCapaian baris) {
        CostPerOutcome biaya = baris.biaya();
        String realisasi = Angka.rupiah(biaya.realisasiAnggaran());
        return new Ketidaksesuaian("indikator/" + baris.indikator(), "realisasiAnggaran", REALISASI_MELEBIHI_PAGU, SALAH, realisasi, "",
                "Realisasi anggaran " + realisasi + " melebihi pagu " + Angka.rupiah(biaya.pagu()) + "; cek keduanya.");
    }
}
