package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.SALAH_KELAS;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.tepat.validasi.Naskah.Indikator;
import id.tepat.validasi.Naskah.Kelas;

/** A predikat is what the report's own scale gives for the printed capaian; in a gap of the scale the class below it holds on. */
final class PredikatMenurutSkala implements AturanValidasi {

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        SkalaTercetak skala = new SkalaTercetak(naskah.skala());
        if (!skala.terbaca()) {
            return Stream.of();
        }
        return naskah.indikator().stream().filter(baris -> baris.predikat() != null && !baris.predikat().isBlank() && baris.capaian().nilai() != null)
                .map(baris -> cek(baris, skala)).flatMap(Optional::stream);
    }

    private static Optional<Ketidaksesuaian> cek(Indikator baris, SkalaTercetak skala) {
        List<Kelas> memuat = skala.memuat(baris.capaian().nilai());
        List<Kelas> kelas = memuat.isEmpty() ? skala.terdekat(baris.capaian().nilai()).stream().toList() : memuat;
        if (kelas.isEmpty() || kelas.stream().anyMatch(satu -> Nama.sama(satu.label(), baris.predikat()))) {
            return Optional.empty();
        }
        String label = kelas.stream().map(Kelas::label).collect(Collectors.joining(" atau "));
        return Optional.of(new Ketidaksesuaian(baris.sel(), "predikat", SALAH_KELAS, SALAH, baris.predikat(), label,
                "Capaian " + baris.capaian().teks() + " menurut skala naskah ini " + label + ", tertulis " + baris.predikat() + "; periksa keduanya."));
    }
}
