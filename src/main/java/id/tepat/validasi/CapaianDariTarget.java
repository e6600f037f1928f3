package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.ARITMETIKA;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.NilaiRealisasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.pengukuran.RumusTurun;

/** Capaian follows from the printed target and realisasi, by the indicator's polarity. */
final class CapaianDariTarget implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Map<String, Naskah.Indikator> menurutNama = new HashMap<>();
        naskah.indikator().forEach(baris -> menurutNama.putIfAbsent(Nama.kunci(baris.nama()), baris));
        return Stream.concat(
                naskah.indikator().stream().map(CapaianDariTarget::cek),
                naskah.biaya().stream().map(baris -> cek(baris, menurutNama.get(Nama.kunci(baris.indikator())))))
                .flatMap(Optional::stream);
    }

    private static Optional<Ketidaksesuaian> cek(Naskah.Indikator baris) {
        return RupiahDalamPersentase.tertukar(baris) ? Optional.empty()
                : cek(baris, baris.polaritas(), baris.target(), baris.realisasi(), baris.capaian());
    }

    private static Optional<Ketidaksesuaian> cek(Naskah.Biaya baris, Naskah.Indikator sama) {
        return RupiahDalamPersentase.tertukar(baris, sama) ? Optional.empty()
                : cek(baris, sama == null ? Polaritas.NAIK : sama.polaritas(), baris.target(), baris.realisasi(), baris.capaian());
    }

    private static Optional<Ketidaksesuaian> cek(Naskah.Baris baris, Polaritas polaritas, AngkaTercetak target, AngkaTercetak realisasi,
                                                 AngkaTercetak capaian) {
        if (target.nilai() == null || realisasi.nilai() == null || Satuan.miripRupiah(capaian)) {
            return Optional.empty();
        }
        BigDecimal seharusnya = hitung(polaritas, target, realisasi, RumusTurun.DUA_T_MINUS_R);
        return Ketelitian.beda(capaian, seharusnya).map(tingkat -> {
            boolean rumusLain = polaritas == Polaritas.TURUN
                    && realisasi.nilai().signum() != 0 && Ketelitian.beda(capaian, hitung(polaritas, target, realisasi, RumusTurun.T_PER_R)).isEmpty();
            return Ketidaksesuaian.pada(baris, "capaian", ARITMETIKA, rumusLain ? PERIKSA : tingkat, capaian, Ketelitian.persen(seharusnya),
                    rumus(polaritas, target, realisasi) + " = " + Angka.persen(seharusnya) + ", tertulis " + capaian.teks()
                            + (rumusLain ? " (menurut rumus T/R); pastikan rumusnya." : "; periksa ketiganya."));
        });
    }

    private static BigDecimal hitung(Polaritas polaritas, AngkaTercetak target, AngkaTercetak realisasi, RumusTurun rumus) {
        return Capaian.hitung(target.nilai(), NilaiRealisasi.langsung(realisasi.nilai()), polaritas, rumus).nilai();
    }

    private static String rumus(Polaritas polaritas, AngkaTercetak target, AngkaTercetak realisasi) {
        String t = Angka.teks(target.nilai());
        String r = Angka.teks(realisasi.nilai());
        return polaritas == Polaritas.NAIK ? r + "/" + t + " × 100" : "(2 × " + t + " − " + r + ")/" + t + " × 100";
    }
}
