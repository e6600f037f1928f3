package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.JUMLAH_TIDAK_COCOK;
import static id.tepat.validasi.JenisKetidaksesuaian.TIDAK_KONSISTEN_ANTAR_TABEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row above and a number referred to do exist; otherwise less was checked than it seems. */
final class RujukanTerputus implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Set<String> sel = naskah.anggaran().stream().map(Naskah.Anggaran::sel).collect(Collectors.toSet());
        Set<String> angka = naskah.baris().flatMap(baris -> baris.angka().keySet().stream().map(bidang -> baris.sel() + "." + bidang))
                .collect(Collectors.toSet());
        return Stream.concat(
                naskah.anggaran().stream().filter(baris -> baris.induk() != null && !baris.induk().isBlank() && !sel.contains(baris.induk()))
                        .map(baris -> new Ketidaksesuaian(baris.sel(), "induk", JUMLAH_TIDAK_COCOK, PERIKSA, baris.induk(), "",
                                "Baris induk " + baris.induk() + " tidak ada; jumlahnya tidak dicek.")),
                naskah.pernyataan().stream().filter(satu -> satu.acuan() != null && !satu.acuan().isBlank() && !angka.contains(satu.acuan()))
                        .map(satu -> new Ketidaksesuaian(satu.sel(), "acuan", TIDAK_KONSISTEN_ANTAR_TABEL, PERIKSA, satu.acuan(), "",
                                "Acuan " + satu.acuan() + " tidak ada atau tidak berangka; kalimat ini tidak dicek.")));
    }
}
