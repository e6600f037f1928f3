package id.tepat.validasi;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.tepat.validasi.AntarTabel.Entri;

/** The same budget row has the same pagu and realisasi in every table; sisa and percentage follow from these. */
final class AnggaranAntarTabel implements AturanValidasi {

    private static final Set<String> BIDANG = Set.of("pagu", "realisasi");
    /** Every table ends in such a row, whatever it sums. */
    private static final Pattern PENUTUP = Pattern.compile("(?:jumlah|total|jumlah total|total jumlah)\\.?");

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        return AntarTabel.bandingkan(naskah.anggaran().stream().flatMap(AnggaranAntarTabel::entri));
    }

    private static Stream<Entri> entri(Naskah.Anggaran baris) {
        String nama = Nama.kunci(baris.nama());
        boolean longgar = PENUTUP.matcher(nama).matches();
        return baris.angka().entrySet().stream().filter(satu -> BIDANG.contains(satu.getKey()))
                .map(satu -> new Entri(baris, nama, String.valueOf(baris.tingkat()), satu.getKey(), satu.getValue(), longgar));
    }
}
