package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.JUMLAH_TIDAK_COCOK;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.validasi.Naskah.Anggaran;

/** A budget row is the sum of the rows directly below it, to the rupiah. Nothing is summed where one of them can't be read. */
final class JumlahAnakAnggaran implements AturanValidasi {

    private static final Map<String, Function<Anggaran, AngkaTercetak>> BIDANG = new LinkedHashMap<>();

    static {
        BIDANG.put("pagu", Anggaran::pagu);
        BIDANG.put("realisasi", Anggaran::realisasi);
        BIDANG.put("sisa", Anggaran::sisa);
    }

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Map<String, List<Anggaran>> anak = naskah.anggaran().stream()
                .filter(baris -> baris.induk() != null && !baris.induk().equals(baris.sel()))
                .collect(Collectors.groupingBy(Anggaran::induk));
        return naskah.anggaran().stream().filter(induk -> anak.containsKey(induk.sel()))
                .flatMap(induk -> BIDANG.entrySet().stream().map(bidang -> cek(induk, anak.get(induk.sel()), bidang.getKey(), bidang.getValue())))
                .flatMap(Optional::stream);
    }

    private static Optional<Ketidaksesuaian> cek(Anggaran induk, List<Anggaran> anak, String bidang, Function<Anggaran, AngkaTercetak> angka) {
        if (anak.stream().anyMatch(satu -> angka.apply(satu).nilai() == null)) {
            return Optional.empty();
        }
        BigDecimal jumlah = anak.stream().map(satu -> angka.apply(satu).nilai()).reduce(BigDecimal.ZERO, BigDecimal::add);
        AngkaTercetak tercetak = angka.apply(induk);
        return Ketelitian.beda(tercetak, jumlah).map(tingkat -> Ketidaksesuaian.pada(induk, bidang, JUMLAH_TIDAK_COCOK, tingkat, tercetak,
                Ketelitian.uang(jumlah), "Jumlah " + bidang + " " + anak.size() + " baris di bawahnya (" + tempat(anak) + ") = " + Angka.teks(jumlah)
                        + ", tertulis " + tercetak.teks() + "; periksa baris ini dan rinciannya."));
    }

    private static String tempat(List<Anggaran> anak) {
        return anak.size() == 1 ? anak.get(0).sel() : anak.get(0).sel() + " … " + anak.get(anak.size() - 1).sel();
    }
}
