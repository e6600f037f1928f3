package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.TIDAK_KONSISTEN_ANTAR_TABEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.tepat.validasi.Naskah.Indikator;
import id.tepat.validasi.Naskah.Perjanjian;

/**
 * The report measures the indicators of the PK, under their names and with their targets. On paper names vary, so that
 * everything here is only a hint; where rows carry ids, {@link IndikatorAntarTabel} and the report itself are strict.
 */
final class IndikatorMenurutPerjanjian implements AturanValidasi {

    private static final int PASANGAN_TERBANYAK = 40_000;

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Set<String> diperjanjikan = naskah.perjanjian().stream().map(baris -> Nama.kunci(baris.indikator())).collect(Collectors.toSet());
        Set<String> dilaporkan = naskah.indikator().stream().map(baris -> Nama.kunci(baris.nama())).collect(Collectors.toSet());
        List<Perjanjian> tanpaLaporan = naskah.perjanjian().stream().filter(baris -> !dilaporkan.contains(Nama.kunci(baris.indikator()))).toList();
        List<Indikator> tanpaPerjanjian = naskah.indikator().stream()
                .filter(baris -> baris.target().nilai() != null && !diperjanjikan.contains(Nama.kunci(baris.nama()))).toList();
        if (diperjanjikan.isEmpty() || (long) naskah.perjanjian().size() * tanpaPerjanjian.size() > PASANGAN_TERBANYAK) {
            return Stream.of();
        }
        return Stream.concat(
                tanpaPerjanjian.stream().flatMap(baris -> cek(baris, mirip(baris, naskah.perjanjian()))),
                tanpaLaporan.stream().filter(baris -> naskah.indikator().stream().noneMatch(lain -> Nama.mirip(lain.nama(), baris.indikator())))
                        .map(baris -> petunjuk(baris, "indikator", baris.indikator(), "", "Indikator Perjanjian Kinerja ini tidak dilaporkan.")));
    }

    private static Optional<Perjanjian> mirip(Indikator baris, List<Perjanjian> perjanjian) {
        return perjanjian.stream().filter(lain -> Nama.mirip(baris.nama(), lain.indikator())).findFirst();
    }

    private static Stream<Ketidaksesuaian> cek(Indikator baris, Optional<Perjanjian> mirip) {
        if (mirip.isEmpty()) {
            return Stream.of(petunjuk(baris, "nama", baris.nama(), "", "Indikator ini tidak ada di Perjanjian Kinerja."));
        }
        Perjanjian janji = mirip.get();
        Stream<Ketidaksesuaian> nama = Stream.of(petunjuk(baris, "nama", baris.nama(), janji.indikator(), "Nama ini berbeda sedikit dari " + janji.sel() + " (\""
                + janji.indikator() + "\"); samakan bila indikatornya sama."));
        return Stream.concat(nama, Ketelitian.beda(baris.target(), janji.target()).stream().map(tingkat ->
                petunjuk(baris, "target", baris.target().teks(), janji.target().teks(), "Di sini target tertulis " + baris.target().teks() + ", di " + janji.sel()
                        + " dengan nama yang mirip tertulis " + janji.target().teks() + ".")));
    }

    private static Ketidaksesuaian petunjuk(Naskah.Baris baris, String bidang, String tercetak, String seharusnya, String pesan) {
        return new Ketidaksesuaian(baris.sel(), bidang, TIDAK_KONSISTEN_ANTAR_TABEL, PERIKSA, tercetak == null ? "" : tercetak, seharusnya, pesan);
    }
}
