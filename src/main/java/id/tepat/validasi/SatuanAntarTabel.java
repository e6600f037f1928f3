package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.SATUAN_TERTUKAR;
import static id.tepat.validasi.JenisKetidaksesuaian.TIDAK_KONSISTEN_ANTAR_TABEL;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.tepat.validasi.Naskah.Baris;

/**
 * The same indicator has the same satuan in the PK and in every table. Where two indicators have each other's, they were
 * swapped; a satuan that only differs may be worded otherwise on purpose.
 */
final class SatuanAntarTabel implements AturanValidasi {

    /** @param kunci of the indicator's name */
    private record Entri(Baris baris, String kunci, String nama, String satuan) {

        Entri(Baris baris, String nama, String satuan) {
            this(baris, Nama.kunci(nama), nama, satuan);
        }
    }

    /** A satuan that is another one in the first table that prints it. */
    private record Beda(Entri satu, Entri pertama) {

        boolean tertukarDengan(Beda lain) {
            return !satu.kunci().equals(lain.satu.kunci()) && satu.baris().tabel().equals(lain.satu.baris().tabel())
                    && pertama.baris().tabel().equals(lain.pertama.baris().tabel())
                    && Satuan.sama(satu.satuan(), lain.pertama.satuan()) && Satuan.sama(pertama.satuan(), lain.satu.satuan());
        }
    }

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        List<Beda> semua = beda(Stream.concat(
                naskah.perjanjian().stream().map(baris -> new Entri(baris, baris.indikator(), baris.satuan())),
                naskah.indikator().stream().map(baris -> new Entri(baris, baris.nama(), baris.satuan()))));
        return semua.stream().map(satu -> catat(satu, semua.stream().filter(satu::tertukarDengan).findFirst()));
    }

    /** A name that stands twice in one table says nothing of which row is meant in another. */
    private static List<Beda> beda(Stream<Entri> semua) {
        List<Entri> bersatuan = semua.filter(satu -> !satu.kunci().isEmpty() && satu.satuan() != null && !satu.satuan().isBlank()).toList();
        Set<String> berulang = bersatuan.stream().collect(Collectors.groupingBy(satu -> List.of(satu.kunci(), satu.baris().tabel()))).values().stream()
                .filter(satu -> satu.size() > 1).map(satu -> satu.get(0).kunci()).collect(Collectors.toSet());
        Map<String, Entri> pertama = new LinkedHashMap<>();
        List<Beda> beda = new ArrayList<>();
        bersatuan.stream().filter(satu -> !berulang.contains(satu.kunci())).forEach(satu -> {
            Entri dulu = pertama.putIfAbsent(satu.kunci(), satu);
            if (dulu != null && !Satuan.sama(satu.satuan(), dulu.satuan())) {
                beda.add(new Beda(satu, dulu));
            }
        });
        return beda;
    }

    private static Ketidaksesuaian catat(Beda beda, Optional<Beda> tukaran) {
        Entri satu = beda.satu();
        String awal = "Di sini satuan tertulis " + satu.satuan().strip() + ", di " + beda.pertama().baris().sel() + " tertulis " + beda.pertama().satuan().strip();
        return tukaran.map(lain -> new Ketidaksesuaian(satu.baris().sel(), "satuan", SATUAN_TERTUKAR, SALAH, satu.satuan(), beda.pertama().satuan(),
                        awal + "; pada \"" + lain.satu().nama() + "\" sebaliknya. Periksa satuan keduanya."))
                .orElseGet(() -> new Ketidaksesuaian(satu.baris().sel(), "satuan", TIDAK_KONSISTEN_ANTAR_TABEL, PERIKSA, satu.satuan(), beda.pertama().satuan(),
                        awal + "; periksa keduanya."));
    }
}
