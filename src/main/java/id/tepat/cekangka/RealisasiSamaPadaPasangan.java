package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.TIDAK_KONSISTEN_ANTAR_TABEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import id.tepat.capaian.LembarUkur;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.Rantai;
import id.tepat.pelaporan.RealisasiIndikator;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.pengukuran.Angka;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unit's report and its head's own answer to one Perjanjian Kinerja: an indicator has one realisasi in a quarter,
 * whichever of the two says it. What is not typed in yet, or in a report that was excused, says nothing.
 */
class RealisasiSamaPadaPasangan implements AturanLaporan {

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        return lembar.pasangan().filter(satu -> satu.status() != StatusLaporan.DIBEBASKAN).stream()
                .flatMap(pasangan -> lembar.laporan().realisasi().stream().flatMap(baris -> beda(baris, pasangan).stream()));
    }

    private static Optional<Ketidaksesuaian> beda(RealisasiIndikator baris, LaporanKinerja pasangan) {
        Optional<String> kini = nilai(baris);
        return pasangan.realisasi().stream().filter(satu -> satu.mengukur(baris.indikator()) || baris.mengukur(satu.indikator())).findFirst()
                .flatMap(RealisasiSamaPadaPasangan::nilai)
                .filter(lain -> kini.isPresent() && !kini.get().equals(lain))
                .map(lain -> new Ketidaksesuaian("indikator/" + baris.indikator().id(), "realisasi", TIDAK_KONSISTEN_ANTAR_TABEL, SALAH,
                        kini.get(), lain, "Realisasi indikator ini " + kini.get() + ", di " + sebutan(pasangan) + " " + lain + "; cek keduanya."));
    }

    /** As people write it; numbers without the zeros that end them, so that equal ones read alike. */
    private static Optional<String> nilai(RealisasiIndikator baris) {
        if (baris.tidakAdaRealisasi()) {
            return Optional.of("tidak ada");
        }
        if (!baris.indikator().rasio()) {
            return Optional.ofNullable(baris.realisasi()).map(Angka::teks);
        }
        return baris.pembilang() == null || baris.penyebut() == null ? Optional.empty()
                : Optional.of(Angka.teks(baris.pembilang()) + "/" + Angka.teks(baris.penyebut()));
    }

    private static String sebutan(LaporanKinerja pasangan) {
        return pasangan.rantai() == Rantai.PERANGKAT_DAERAH ? "laporan perangkat daerah" : "laporan kepala perangkat daerah";
    }
}
