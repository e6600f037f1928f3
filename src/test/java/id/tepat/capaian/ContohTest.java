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
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.CostPerOutcome;
import id.tepat.pengukuran.DasarPredikat;
import id.tepat.pengukuran.NilaiRealisasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.pengukuran.RumusTurun;
import id.tepat.pengukuran.SkalaBawaan;
import id.tepat.pengukuran.SkalaPredikat;
import id.tepat.perjanjian.PerjanjianKinerja;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of worked examples out of the five real reports (Kedungjajang, Candipuro, Klakah), as they are shown. */
class ContohTest {

    private static final SkalaPredikat SKALA = SkalaBawaan.PERMENDAGRI_86_2017.skala();

    private final Skenario skenario = new Skenario();

    /** The quarters' values stand in one column, a ratio as pembilang/penyebut; the last one is the report's. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "C01 rasio               |POSISI_AKHIR   |85 |-          |17/62;36/62   |58,06% |68,31%|-      |-",
        "C02 pembilang berbagian |POSISI_AKHIR   |83 |-          |8/36;12/36    |33,33% |40,16%|-      |-",
        "C03 TW I                |JUMLAH         |100|-          |48/126        |38,10% |38,10%|-      |-",
        "C03 s.d. TW II          |JUMLAH         |100|-          |48/126;44/126 |73,02% |73,02%|-      |-",
        "C04 penyebut tumbuh     |JUMLAH_KEDUANYA|100|-          |90/100;72/90  |85,26% |85,26%|-      |-",
        "C05 cacah               |POSISI_AKHIR   |15 |-          |0;3           |3      |20,00%|-      |-",
        "C08 belum dijadwalkan   |POSISI_AKHIR   |1  |0;0;1;1    |0;0           |0      |0,00% |-      |-",
        "C09 bertarget triwulan  |JUMLAH         |100|25;50;75;100|48/126       |38,10% |38,10%|152,38%|Sangat Tinggi",
        "C09 tanpa target        |JUMLAH         |100|-          |48/126        |38,10% |38,10%|-      |-"})
    void makin_tinggi_makin_baik(String contoh, CaraAkumulasi cara, String target, String targetTriwulan, String triwulan,
                                 String sampai, String capaian, String capaianTriwulan, String predikat) {
        boolean rasio = triwulan.contains("/");
        IndikatorBuatan janji = indikator(contoh).target(target).diakumulasi(cara);
        if (targetTriwulan != null) {
            janji.targetTriwulan(targetTriwulan.split(";"));
        }

        BarisCapaian baris = ukur(skenario.perjanjian(skenario.kasi, rasio ? janji.rasio() : janji), triwulan.split(";"));

        assertThat(rasio ? Angka.persen(baris.sampaiTriwulan()) : Angka.teks(baris.sampaiTriwulan())).isEqualTo(sampai);
        assertThat(baris.capaian().teks()).isEqualTo(capaian);
        assertThat(baris.capaianTriwulan() == null ? null : baris.capaianTriwulan().teks()).isEqualTo(capaianTriwulan);
        assertThat(baris.predikat()).isEqualTo(predikat);
        assertThat(baris.penilaian().jadwal()).isEqualTo(contoh.startsWith("C08") ? "Belum dijadwalkan (Triwulan III)" : null);
    }

    @ParameterizedTest(name = "C06, C07: T {0}, R {1}")
    @CsvSource(delimiter = '|', value = {
        "4|5|75,00%|80,00%", "4|3|125,00%|133,33%", "4|4|100,00%|100,00%", "4|0|200,00%|tidak dapat dihitung", "4|9|0,00%|44,44%",
        "0|3|tidak dapat dihitung|tidak dapat dihitung"})
    void makin_rendah_makin_baik(BigDecimal target, BigDecimal realisasi, String duaTKurangR, String tPerR) {
        NilaiRealisasi nilai = NilaiRealisasi.langsung(realisasi);
        Capaian bawaan = Capaian.hitung(target, nilai, Polaritas.TURUN, RumusTurun.DUA_T_MINUS_R);
        Capaian lain = Capaian.hitung(target, nilai, Polaritas.TURUN, RumusTurun.T_PER_R);

        assertThat(bawaan.teks()).isEqualTo(duaTKurangR);
        assertThat(lain.teks()).isEqualTo(tPerR);
        assertThat(SKALA.predikat(lain) == null).isEqualTo(tPerR.equals(Angka.TIDAK_DAPAT_DIHITUNG));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "C14 Candipuro    |83.33|92   |428791750|428807750|90,58% |100,00%|16000|-9.42",
        "C14 Klakah LPPDes|100  |85.23|305100000|305100000|117,33%|100,00%|0    |17.33"})
    void selisih_capaian_dan_serapan_dihitung_dari_angka_yang_tampak(String contoh, BigDecimal realisasi, BigDecimal target, BigDecimal belanja, BigDecimal pagu,
                                                                    String capaian, String serapan, BigDecimal sisa, BigDecimal selisih) {
        var biaya = new CostPerOutcome(pagu, belanja, Capaian.hitung(target, NilaiRealisasi.langsung(realisasi), Polaritas.NAIK, RumusTurun.DUA_T_MINUS_R).padaSkala(SKALA));

        assertThat(biaya.capaian().teks()).isEqualTo(capaian);
        assertThat(Angka.persen(biaya.serapan())).isEqualTo(serapan);
        assertThat(biaya.sisa()).isEqualByComparingTo(sisa);
        assertThat(biaya.selisih()).isEqualByComparingTo(selisih);
    }

    @ParameterizedTest(name = "C16: {0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "90.576|Tinggi|90,58%", "75.996|Sedang|75,996%", "90.996|Tinggi|90,996%", "50.5|Sangat Rendah|50,50%", "50.999|Sangat Rendah|50,999%",
        "250|Sangat Tinggi|250,00%", "90.99999|Tinggi|90,99999%", "91|Sangat Tinggi|91,00%", "-|-|tidak dapat dihitung"})
    void di_tepi_kelas_dicetak_sebanyak_desimal_yang_perlu(BigDecimal nilai, String predikat, String tampak) {
        Capaian capaian = new Capaian(nilai).padaSkala(SKALA);

        assertThat(capaian.teks()).isEqualTo(tampak);
        assertThat(SKALA.predikat(capaian) == null ? null : SKALA.predikat(capaian).label()).isEqualTo(predikat);
    }

    private BarisCapaian ukur(PerjanjianKinerja perjanjian, String[] triwulan) {
        List<LaporanKinerja> laporan = new ArrayList<>();
        for (int i = 0; i < triwulan.length; i++) {
            LaporanKinerja satu = skenario.laporan(perjanjian, new Triwulan(Skenario.TAHUN, i + 1));
            satu.tulis(isian(perjanjian, triwulan[i]).jadi(), skenario.pelakuKasi, KINI);
            laporan.add(satu);
        }
        LaporanKinerja terakhir = laporan.remove(laporan.size() - 1);
        var aturan = new AturanPengukuran(RumusTurun.DUA_T_MINUS_R, DasarPredikat.TRIWULAN, new SkalaBerlaku("Candipuro", SKALA));
        return new PengukuranLaporan(aturan, laporan, new TabelAnggaran(0, null, List.of(), null)).ukur(terakhir).get(0);
    }

    private static IsianBuatan isian(PerjanjianKinerja perjanjian, String nilai) {
        String[] bagian = nilai.split("/");
        return bagian.length == 1 ? IsianBuatan.isian().realisasi(perjanjian.indikator().get(0), nilai)
                : IsianBuatan.isian().rasio(perjanjian.indikator().get(0), bagian[0], bagian[1]);
    }
}
