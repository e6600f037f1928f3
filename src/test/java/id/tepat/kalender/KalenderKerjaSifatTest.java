package id.tepat.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KalenderKerjaSifatTest {

    private final KalenderKerja kalender = KalenderKerja.dari(HariLiburBawaan.daftar());

    @Property
    void tenggat_selalu_hari_kerja_sesudah_tanggal_awal(@ForAll("tanggal") LocalDate awal, @ForAll @IntRange(min = 1, max = 40) int n,
                                                        @ForAll HariKerja pekan) {
        LocalDate tenggat = kalender.untuk(pekan).hariKerjaKe(n, awal);

        assertThat(kalender.untuk(pekan).isHariKerja(tenggat)).isTrue();
        assertThat(tenggat).isAfter(awal);
    }

    @Property
    void tepat_n_hari_kerja_sampai_tenggat(@ForAll("tanggal") LocalDate awal, @ForAll @IntRange(min = 1, max = 40) int n,
                                           @ForAll HariKerja pekan) {
        KalenderKerja milikUnit = kalender.untuk(pekan);
        List<LocalDate> hari = milikUnit.daftarHariKerja(n, awal);

        assertThat(hari).hasSize(n).isSorted().doesNotHaveDuplicates().allMatch(milikUnit::isHariKerja)
                .last().isEqualTo(milikUnit.hariKerjaKe(n, awal));
        assertThat(milikUnit.sisaHariKerja(awal, hari.get(n - 1))).isEqualTo(n);
    }

    @Property
    void tenggat_tidak_pernah_mundur(@ForAll("tanggal") LocalDate awal, @ForAll @IntRange(min = 0, max = 30) int kemudian,
                                     @ForAll @IntRange(min = 1, max = 20) int n) {
        assertThat(kalender.hariKerjaKe(n, awal.plusDays(kemudian))).isAfterOrEqualTo(kalender.hariKerjaKe(n, awal));
        assertThat(kalender.hariKerjaKe(n + 1, awal)).isAfter(kalender.hariKerjaKe(n, awal));
        assertThat(kalender.untuk(HariKerja.ENAM).hariKerjaKe(n, awal)).isBeforeOrEqualTo(kalender.hariKerjaKe(n, awal));
    }

    @Property
    void terlambat_persis_bila_sisa_negatif(@ForAll("tanggal") LocalDate hariIni, @ForAll("tanggal") LocalDate tenggat) {
        assertThat(kalender.sisaHariKerja(hariIni, tenggat) < 0).isEqualTo(hariIni.isAfter(tenggat));
    }

    @Property
    void libur_tetap_tidak_pernah_hari_kerja(@ForAll @IntRange(min = 1990, max = 2100) int tahun, @ForAll HariKerja pekan, @ForAll boolean tercatat) {
        KalenderKerja salahSatu = (tercatat ? kalender : KalenderKerja.dari(List.of())).untuk(pekan);

        assertThat(List.of(LocalDate.of(tahun, 1, 1), LocalDate.of(tahun, 5, 1), LocalDate.of(tahun, 6, 1), LocalDate.of(tahun, 8, 17),
                LocalDate.of(tahun, 12, 25))).noneMatch(salahSatu::isHariKerja);
    }

    @Provide
    Arbitrary<LocalDate> tanggal() {
        return Arbitraries.longs().between(LocalDate.of(2022, 12, 1).toEpochDay(), LocalDate.of(2027, 3, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
