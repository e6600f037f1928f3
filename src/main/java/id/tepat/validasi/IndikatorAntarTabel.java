package id.tepat.validasi;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.tepat.validasi.AntarTabel.Entri;
import id.tepat.validasi.Naskah.Baris;

/** The same indicator has the same target, realisasi and capaian in the PK, in every table of capaian and in Cost per Outcome. */
final class IndikatorAntarTabel implements AturanValidasi {

    private static final Set<String> BIDANG = Set.of("target", "realisasi", "capaian");
    /** Tables of the annual analyses that compare with something else (PermenPANRB 53/2014). */
    private static final Pattern PERBANDINGAN = Pattern.compile("jangka menengah|renstra|rpjm|target akhir|tahun lalu|tahun sebelumnya|nasional|kecamatan lain");
    private static final Pattern TAHUN = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        return AntarTabel.bandingkan(Stream.of(
                naskah.perjanjian().stream().flatMap(baris -> entri(baris, baris.indikator(), baris.sasaran(), false)),
                naskah.indikator().stream().flatMap(baris -> entri(baris, baris.nama(), baris.sasaran(), perbandingan(baris, naskah.tahun()))),
                naskah.biaya().stream().flatMap(baris -> entri(baris, baris.indikator(), baris.sasaran(), false)))
                .flatMap(satu -> satu));
    }

    private static Stream<Entri> entri(Baris baris, String nama, String sasaran, boolean longgar) {
        String kunci = Nama.kunci(nama);
        String pembeda = Nama.kunci(sasaran);
        return baris.angka().entrySet().stream().filter(satu -> BIDANG.contains(satu.getKey()))
                .map(satu ->
                        new Entri(baris, kunci, pembeda, satu.getKey(), satu.getValue(), longgar));
    }

    private static boolean perbandingan(Naskah.Indikator baris, Integer tahun) {
        if (baris.namaTabel() == null) {
            return false;
        }
        String judul = baris.namaTabel().toLowerCase(Locale.ROOT);
        Matcher disebut = TAHUN.matcher(judul);
        return PERBANDINGAN.matcher(judul).find() || tahun != null && disebut.results().anyMatch(satu -> !satu.group().equals(tahun.toString()));
    }
}
