package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.CELAH_SKALA;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import id.tepat.validasi.Naskah.Kelas;

/** A scale covers everything from 0 up once; a gap or an overlap is told at the upper bound of the lower class. */
final class SkalaTanpaCelah implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        SkalaTercetak skala = new SkalaTercetak(naskah.skala());
        if (!skala.terbaca()) {
            return Stream.of();
        }
        List<Ketidaksesuaian> terurut = cek(skala.menaik());
        if (terurut.stream().noneMatch(satu -> satu.tingkat() == SALAH)) {
            return terurut.stream();
        }
        // One wrong bound can tear a class out of its place; the order of printing may tell better where it belongs.
        return Stream.of(terurut, cek(naskah.skala()), cek(terbalik(naskah.skala())))
                .min((satu, lain) -> Integer.compare(satu.size(), lain.size())).orElse(terurut).stream();
    }

    private static List<Kelas> terbalik(List<Kelas> kelas) {
        List<Kelas> hasil = new ArrayList<>(kelas);
        Collections.reverse(hasil);
        return hasil;
    }

    private static List<Ketidaksesuaian> cek(List<Kelas> menaik) {
        List<Ketidaksesuaian> hasil = new ArrayList<>();
        Kelas terendah = menaik.get(0);
        if (SkalaTercetak.dari(terendah).signum() > 0) {
            hasil.add(Ketidaksesuaian.pada(terendah, "dari", CELAH_SKALA, PERIKSA, terendah.dari(), "0",
                    "Di bawah " + terendah.dari().teks() + " tidak ada kelas."));
        }
        for (int i = 0; i < menaik.size(); i++) {
            cek(menaik.get(i), i + 1 < menaik.size() ? menaik.get(i + 1) : null, hasil);
        }
        return hasil;
    }

    private static void cek(Kelas bawah, Kelas atas, List<Ketidaksesuaian> hasil) {
        BigDecimal sampai = SkalaTercetak.sampai(bawah);
        if (sampai != null && sampai.compareTo(SkalaTercetak.dari(bawah)) < 0) {
            hasil.add(celah(bawah, SALAH, "", "\"" + bawah.label() + "\" berakhir di " + bawah.sampai().teks() + " sebelum mulai di " + bawah.dari().teks() + "."));
        } else if (atas == null && sampai != null) {
            hasil.add(celah(bawah, PERIKSA, "", "Kelas tertinggi \"" + bawah.label() + "\" berhenti di " + bawah.sampai().teks()
                    + "; capaian dapat melebihinya."));
        } else if (atas != null) {
            sambungan(bawah, atas, sampai, hasil);
        }
    }

    private static void sambungan(Kelas bawah, Kelas atas, BigDecimal sampai, List<Ketidaksesuaian> hasil) {
        BigDecimal dari = SkalaTercetak.dari(atas);
        int banding = sampai == null ? 1 : sampai.compareTo(dari);
        boolean tumpangTindih = banding > 0 || banding == 0 && bawah.sampaiTermasuk() && atas.dariTermasuk();
        boolean celah = banding < 0 || banding == 0 && !bawah.sampaiTermasuk() && !atas.dariTermasuk();
        if (tumpangTindih) {
            hasil.add(celah(bawah, SALAH, atas.dari().teks(), "\"" + bawah.label() + "\" (sampai " + teksSampai(bawah) + ") dan \"" + atas.label()
                    + "\" (mulai " + atas.dari().teks() + ") tumpang tindih."));
        } else if (celah) {
            hasil.add(celah(bawah, rapat(bawah, atas) ? PERIKSA : SALAH, atas.dari().teks(), "Antara \"" + bawah.label() + "\" (sampai "
                    + teksSampai(bawah) + ") dan \"" + atas.label() + "\" (mulai " + atas.dari().teks() + ") ada celah."));
        }
    }

    /** 84,99 – 85,00: no capaian shown with two decimals falls between. */
    private static boolean rapat(Kelas bawah, Kelas atas) {
        int desimal = Math.max(bawah.sampai().desimal(), atas.dari().desimal());
        BigDecimal jarak = SkalaTercetak.dari(atas).subtract(SkalaTercetak.sampai(bawah));
        return desimal >= 2 && bawah.sampaiTermasuk() && atas.dariTermasuk() && jarak.compareTo(BigDecimal.ONE.movePointLeft(desimal)) <= 0;
    }

    private static String teksSampai(Kelas kelas) {
        return kelas.sampai().nilai() == null ? "tanpa batas" : kelas.sampai().teks();
    }

    private static Ketidaksesuaian celah(Kelas kelas, TingkatKetidaksesuaian tingkat, String seharusnya, String pesan) {
        return Ketidaksesuaian.pada(kelas, "sampai", CELAH_SKALA, tingkat, kelas.sampai(), seharusnya, pesan);
    }
}
