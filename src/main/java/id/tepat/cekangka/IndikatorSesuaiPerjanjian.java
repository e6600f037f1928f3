package id.tepat.cekangka;

import static id.tepat.validasi.JenisKetidaksesuaian.TIDAK_KONSISTEN_ANTAR_TABEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import id.tepat.capaian.LembarUkur;
import id.tepat.perjanjian.IndikatorPerjanjian;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report has the indicators of its Perjanjian Kinerja, no fewer and no others (PermenPANRB 53/2014). */
class IndikatorSesuaiPerjanjian implements AturanLaporan {

    @Override
    public Stream<Ketidaksesuaian> uji(LembarUkur lembar) {
        if (lembar.laporan().perjanjian() == null) {
            return Stream.empty();
        }
        Set<Long> dilaporkan = lembar.laporan().realisasi().stream().map(baris -> baris.indikator().id()).collect(Collectors.toSet());
        return lembar.laporan().perjanjian().indikator().stream()
                .filter(satu -> !dilaporkan.contains(satu.id())).map(IndikatorSesuaiPerjanjian::tidakDilaporkan);
    }

    private static Ketidaksesuaian tidakDilaporkan(IndikatorPerjanjian satu) {
        return new Ketidaksesuaian("indikator/" + satu.id(), "nama", TIDAK_KONSISTEN_ANTAR_TABEL, SALAH, "", satu.nama(),
                "Indikator \"" + satu.nama() + "\" ada di Perjanjian Kinerja tetapi tidak ada di laporan.");
    }
}
