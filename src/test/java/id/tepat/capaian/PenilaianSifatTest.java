package id.tepat.capaian;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.IndikatorBuatan;
import id.tepat.Skenario;
import id.tepat.anggaran.TabelAnggaran;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.IsianBuatan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pengaturan.SkalaBerlaku;
import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.DasarPredikat;
import id.tepat.pengukuran.RumusTurun;
import id.tepat.pengukuran.SkalaBawaan;
import id.tepat.perjanjian.PerjanjianKinerja;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** One rule per report: a predikat stands beside the number it comes from, and equal numbers have equal predikat. */
class PenilaianSifatTest {

    /** @param target of the year; triwulan: of each quarter, -1 for none */
    record Baris(int target, List<Integer> triwulan, int nilai) {}

    @Property(tries = 300)
    void angka_yang_sama_berpredikat_sama_dan_predikatnya_berasal_dari_angka_yang_besar(@ForAll @Size(min = 1, max = 8) List<@From("baris") Baris> semua,
            @ForAll @IntRange(min = 1, max = 4) int triwulan, @ForAll DasarPredikat dasar, @ForAll SkalaBawaan skala) {
        List<BarisCapaian> hasil = ukur(semua, new Triwulan(Skenario.TAHUN, triwulan), new AturanPengukuran(RumusTurun.DUA_T_MINUS_R, dasar, new SkalaBerlaku("LKj", skala.skala())));

        Map<String, String> predikat = new HashMap<>();
        for (BarisCapaian baris : hasil) {
            Penilaian penilaian = baris.penilaian();
            if (penilaian.predikat() == null) {
                continue;
            }
            assertThat(penilaian.jadwal()).isNull();
            assertThat(skala.skala().predikat(penilaian.utama()).label()).isEqualTo(penilaian.predikat());
            assertThat(skala.skala().predikat(AngkaTercetak.baca(penilaian.utama().teks()).nilai()).label()).isEqualTo(penilaian.predikat());
            assertThat(predikat.merge(penilaian.utama().teks(), penilaian.predikat(), (lama, baru) -> lama)).isEqualTo(penilaian.predikat());
        }
    }

    @Property(tries = 300)
    void dasar_tahun_tidak_pernah_memakai_target_triwulan_dan_dasar_triwulan_memakai_target_tahun_baru_di_akhir(
            @ForAll @Size(min = 1, max = 8) List<@From("baris") Baris> semua, @ForAll @IntRange(min = 1, max = 4) int triwulan, @ForAll DasarPredikat dasar) {
        List<BarisCapaian> hasil = ukur(semua, new Triwulan(Skenario.TAHUN, triwulan), new AturanPengukuran(RumusTurun.DUA_T_MINUS_R, dasar, SkalaBerlaku.BAWAAN));

        assertThat(hasil).filteredOn(baris -> baris.predikat() != null).allSatisfy(baris -> {
            boolean terhadapTahun = baris.penilaian().dasar() == DasarPredikat.TAHUN;
            assertThat(terhadapTahun || dasar == DasarPredikat.TRIWULAN).isTrue();
            assertThat(!terhadapTahun || dasar == DasarPredikat.TAHUN || triwulan == 4).isTrue();
        });
    }

    @Provide
    Arbitrary<Baris> baris() {
        Arbitrary<Integer> target = Arbitraries.integers().between(-1, 40);
        return Combinators.combine(Arbitraries.integers().between(1, 60), target.list().ofSize(4), Arbitraries.integers().between(0, 60)).as(Baris::new);
    }

    private static List<BarisCapaian> ukur(List<Baris> semua, Triwulan masa, AturanPengukuran aturan) {
        Skenario skenario = new Skenario();
        List<IndikatorBuatan> janji = new ArrayList<>();
        semua.forEach(satu -> janji.add(indikator("Indikator " + janji.size()).target("" + satu.target()).diakumulasi(CaraAkumulasi.POSISI_AKHIR)
                .targetTriwulan(satu.triwulan().stream().map(nilai -> nilai < 0 ? null : "" + nilai).toArray(String[]::new))));
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, janji.toArray(IndikatorBuatan[]::new));
        LaporanKinerja laporan = skenario.laporan(perjanjian, masa);
        IsianBuatan isian = IsianBuatan.isian();
        for (int i = 0; i < semua.size(); i++) {
            isian.realisasi(perjanjian.indikator().get(i), "" + semua.get(i).nilai());
        }
        laporan.tulis(isian.jadi(), skenario.pelakuKasi, KINI);
        return new PengukuranLaporan(aturan, List.of(), new TabelAnggaran(0, null, List.of(), null)).ukur(laporan);
    }
}
