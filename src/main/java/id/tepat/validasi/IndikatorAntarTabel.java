package id.tepat.validasi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.validasi.AntarTabel.Entri;
import id.tepat.validasi.Naskah.Baris;

/** The same indicator has the same target, realisasi and capaian in the PK, in every table of capaian and in Cost per Outcome. */
final class IndikatorAntarTabel implements AturanValidasi {

    private static final Set<String> BIDANG = Set.of("target", "realisasi", "capaian");
    /** Tables of the annual analyses that compare with something else (PermenPANRB 53/2014). */
    private static final Pattern PERBANDINGAN = Pattern.compile(
            "jangka menengah|renstra|rpjm|target akhir|tahun lalu|tahun sebelumnya|nasional|kecamatan lain|dibandingkan|perbandingan|perkembangan|multi ?-?tahun|antar ?-?tahun");
    private static final Pattern TAHUN = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        Set<String> dilaporkan = naskah.indikator().stream().filter(baris -> !perbandingan(baris, naskah.tahun()))
                .map(baris -> janji(baris.nama(), baris.target())).collect(Collectors.toSet());
        List<Naskah.Perjanjian> ditepati = naskah.perjanjian().stream()
                .filter(baris -> dilaporkan.contains(janji(baris.indikator(), baris.target()))).toList();
        return AntarTabel.bandingkan(Stream.of(
                naskah.perjanjian().stream().flatMap(baris -> entri(baris, baris.indikator(), baris.sasaran(),
                        !ditepati.contains(baris) && ditepati.stream().anyMatch(lain -> versiLain(baris, lain)))),
                naskah.indikator().stream().filter(baris -> !tahunLain(baris, naskah.tahun()))
                        .flatMap(baris -> entri(baris, baris.nama(), baris.sasaran(), perbandingan(baris, naskah.tahun()))),
                naskah.biaya().stream().flatMap(baris -> entri(baris, baris.indikator(), baris.sasaran(), false)))
                .flatMap(satu -> satu));
    }

    /** A PK may stand twice, before and after its change; the report follows one of them. */
    private static boolean versiLain(Naskah.Perjanjian satu, Naskah.Perjanjian lain) {
        return !satu.tabel().equals(lain.tabel()) && Nama.sama(satu.indikator(), lain.indikator());
    }

    private static String janji(String nama, AngkaTercetak target) {
        return Nama.kunci(nama) + "\n" + (target.nilai() == null ? "" : target.nilai().stripTrailingZeros().toPlainString());
    }

    private static Stream<Entri> entri(Baris baris, String nama, String sasaran, boolean longgar) {
        String kunci = Nama.kunci(nama);
        String pembeda = Nama.kunci(sasaran);
        return baris.angka().entrySet().stream().filter(satu -> BIDANG.contains(satu.getKey()))
                .map(satu -> new Entri(baris, kunci, pembeda, satu.getKey(), satu.getValue(), longgar));
    }

    /** Whether a table compares with something else, so that its values may differ. */
    private static boolean perbandingan(Naskah.Indikator baris, Integer tahun) {
        return PERBANDINGAN.matcher(judul(baris)).find() || tahun != null && tahunDisebut(baris).anyMatch(satu -> !satu.equals(tahun.toString()));
    }

    /** Whether a row speaks of other years alone: nothing in it can disagree with this one. */
    private static boolean tahunLain(Naskah.Indikator baris, Integer tahun) {
        List<String> disebut = tahunDisebut(baris).toList();
        return tahun != null && !disebut.isEmpty() && !disebut.contains(tahun.toString());
    }

    private static Stream<String> tahunDisebut(Naskah.Indikator baris) {
        return TAHUN.matcher(judul(baris) + " " + baris.sel()).results().map(MatchResult::group);
    }

    private static String judul(Naskah.Indikator baris) {
        return baris.namaTabel() == null ? "" : baris.namaTabel().toLowerCase(Locale.ROOT);
    }
}
