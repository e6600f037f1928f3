package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.IDENTITAS;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.tepat.validasi.Naskah.Penandatangan;

/** An official has one NIP of 18 digits, and a NIP one official. Titles around a name don't make another person. */
final class SatuOrangSatuNip implements AturanValidasi {

    private static final int PANJANG = 18;
    private static final Pattern PEMISAH = Pattern.compile("[\\s.\\-]|\\bNIP\\b[.:]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GELAR = Pattern.compile("^(?:(?:drs?|dra|ir|h|hj|kh|prof)\\.?\\s+)+|,.*$");

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        List<Penandatangan> bernip = naskah.penandatangan().stream().filter(satu -> !nip(satu).isEmpty()).toList();
        return Stream.of(
                bernip.stream().filter(satu -> !nip(satu).matches("\\d{" + PANJANG + "}"))
                        .map(satu -> pada(satu, "nip", satu.nip(), "", "NIP \"" + satu.nip() + "\" tidak terdiri atas 18 angka.")),
                berbeda(bernip, SatuOrangSatuNip::orang, SatuOrangSatuNip::nip, "nip", Penandatangan::nip,
                        "%2$s memakai NIP %1$s di sini dan %3$s di %4$s; periksa keduanya.", Penandatangan::nama),
                berbeda(bernip, SatuOrangSatuNip::nip, SatuOrangSatuNip::orang, "nama", Penandatangan::nama,
                        "NIP %2$s di sini milik %1$s, di %4$s milik %3$s; periksa keduanya.", Penandatangan::nip)).flatMap(satu -> satu);
    }

    /** Rows that have in common what belongs together, but not the other half. */
    private static Stream<Ketidaksesuaian> berbeda(List<Penandatangan> semua, Function<Penandatangan, String> sama, Function<Penandatangan, String> lain,
                                                   String bidang, Function<Penandatangan, String> isi, String pesan, Function<Penandatangan, String> milik) {
        return semua.stream().filter(satu -> !sama.apply(satu).isEmpty() && !lain.apply(satu).isEmpty()).flatMap(satu -> semua.stream()
                .takeWhile(dulu -> dulu != satu)
                .filter(dulu -> sama.apply(dulu).equals(sama.apply(satu)) && !lain.apply(dulu).isEmpty() && !lain.apply(dulu).equals(lain.apply(satu)))
                .limit(1)
                .map(dulu -> pada(satu, bidang, isi.apply(satu), isi.apply(dulu),
                        pesan.formatted(isi.apply(satu), milik.apply(satu), isi.apply(dulu), dulu.sel()))));
    }

    private static String nip(Penandatangan satu) {
        return satu.nip() == null ? "" : PEMISAH.matcher(satu.nip()).replaceAll("");
    }

    private static String orang(Penandatangan satu) {
        return satu.nama() == null ? "" : GELAR.matcher(satu.nama().strip().toLowerCase(Locale.ROOT)).replaceAll("").replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static Ketidaksesuaian pada(Penandatangan satu, String bidang, String tercetak, String seharusnya, String pesan) {
        return new Ketidaksesuaian(satu.sel(), bidang, IDENTITAS, PERIKSA, tercetak, seharusnya, pesan);
    }
}
