package id.tepat.validasi;

import static id.tepat.validasi.JenisKetidaksesuaian.TANGGAL_JANGGAL;
import static id.tepat.validasi.JenisKetidaksesuaian.TANGGAL_TERLAMBAT;
import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;

import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.kalender.Triwulan;

/**
 * A quarterly report is signed after the quarter's end, by the fifth working day (Perbup Lumajang 6/2018 Pasal 4), on a
 * working day. Of the year's report only its beginning is known; its due date is a setting.
 */
final class TanggalTandaTangan implements AturanValidasi {

    private static final int HARI = 5;

    private final KalenderKerja kalender;

    TanggalTandaTangan(KalenderKerja kalender) {
        this.kalender = kalender;
    }

    @Override
    public Stream<Ketidaksesuaian> cek(Naskah naskah) {
        if (naskah.tanggal() == null || naskah.tanggal().isBlank() || naskah.tahun() == null) {
            return Stream.of();
        }
        try {
            LocalDate tanggal = LocalDate.parse(naskah.tanggal().strip());
            return naskah.triwulan() == null ? cekTahunan(tanggal, naskah.tahun()) : cek(tanggal, new Triwulan(naskah.tahun(), naskah.triwulan()));
        } catch (DateTimeException e) {
            return Stream.of(pada(naskah.tanggal(), TANGGAL_JANGGAL, SALAH, "", "\"" + naskah.tanggal() + "\" bukan tanggal yang ada."));
        }
    }

    private Stream<Ketidaksesuaian> cek(LocalDate tanggal, Triwulan triwulan) {
        LocalDate pertama = kalender.hariKerjaSetelah(triwulan.akhir());
        LocalDate tenggat = kalender.hariKerjaKe(HARI, triwulan.akhir());
        if (tanggal.isBefore(triwulan.akhir())) {
            return Stream.of(pada(tanggal, TANGGAL_JANGGAL, SALAH, pertama + " s.d. " + tenggat, "Ditandatangani " + TanggalIndonesia.panjang(tanggal) + ", sebelum triwulan berakhir ("
                    + TanggalIndonesia.panjang(triwulan.akhir()) + "); periksa tanggal dan triwulannya."));
        }
        if (tanggal.isAfter(tenggat)) {
            boolean pasti = kalender.peringatan(triwulan.akhir().plusDays(1), tenggat).isEmpty();
            return Stream.of(pada(tanggal, TANGGAL_TERLAMBAT, pasti ? SALAH : PERIKSA, tenggat.toString(),
                    "Ditandatangani " + TanggalIndonesia.panjang(tanggal) + ", batas waktunya " + TanggalIndonesia.panjang(tenggat) + (pasti ? "." : " (hari libur tahun itu belum tercatat).")));
        }
        return kalender.isHariKerja(tanggal) ? Stream.of() : Stream.of(pada(tanggal, TANGGAL_JANGGAL, PERIKSA, pertama + " s.d. " + tenggat,
                "Ditandatangani " + TanggalIndonesia.panjang(tanggal) + ", bukan hari kerja lima hari sepekan."));
    }

    private static Stream<Ketidaksesuaian> cekTahunan(LocalDate tanggal, int tahun) {
        LocalDate akhir = LocalDate.of(tahun, 12, 31);
        return tanggal.isBefore(akhir) ? Stream.of(pada(tanggal, TANGGAL_JANGGAL, PERIKSA, "sesudah " + akhir,
                "Ditandatangani " + TanggalIndonesia.panjang(tanggal) + ", sebelum tahun berakhir.")) : Stream.of();
    }

    private static Ketidaksesuaian pada(Object tanggal, JenisKetidaksesuaian jenis, TingkatKetidaksesuaian tingkat, String seharusnya, String pesan) {
        return new Ketidaksesuaian(Naskah.SEL, "tanggal", jenis, tingkat, tanggal.toString(), seharusnya, pesan);
    }
}
