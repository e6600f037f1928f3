package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.NILAI_MENURUN;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import id.tepat.capaian.LembarUkur;
import id.tepat.pelaporan.RealisasiIndikator;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.validasi.Ketidaksesuaian;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A position that counts up "s.d. triwulan" is not below the one of last quarter. */
class KumulatifTidakMenurun implements AturanLaporan {

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        return lembar.triwulanLalu().stream().flatMap(lalu -> lembar.laporan().realisasi().stream()
                .filter(KumulatifTidakMenurun::menghitungNaik)
                .flatMap(baris -> lalu.realisasi().stream().filter(dahulu -> dahulu.mengukur(baris.indikator()))
                        .flatMap(dahulu -> banding(dahulu, baris).stream())));
    }

    private static boolean menghitungNaik(RealisasiIndikator baris) {
        return !baris.tidakAdaRealisasi() && baris.indikator().caraAkumulasi() == CaraAkumulasi.POSISI_AKHIR
                && baris.indikator().polaritas() == Polaritas.NAIK;
    }

    /** Of a ratio the pembilang counts up; its percentage may fall when the penyebut grows. */
    private static Optional<Ketidaksesuaian> banding(RealisasiIndikator dahulu, RealisasiIndikator baris) {
        boolean rasio = baris.indikator().rasio();
        BigDecimal lama = rasio ? dahulu.pembilang() : dahulu.realisasi();
        BigDecimal kini = rasio ? baris.pembilang() : baris.realisasi();
        if (lama == null || kini == null || dahulu.tidakAdaRealisasi() || kini.compareTo(lama) >= 0) {
            return Optional.empty();
        }
        String bidang = rasio ? "pembilang" : "realisasi";
        return Optional.of(new Ketidaksesuaian("indikator/" + baris.indikator().id(), bidang, NILAI_MENURUN, SALAH, Angka.teks(kini), "",
                "Nilai s.d. triwulan ini " + Angka.teks(kini) + ", triwulan lalu sudah " + Angka.teks(lama) + "; cek keduanya."));
    }
}
