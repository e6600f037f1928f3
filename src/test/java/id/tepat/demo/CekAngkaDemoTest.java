package id.tepat.demo;

import static id.tepat.Skenario.KINI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.IndikatorBuatan;
import id.tepat.Skenario;
import id.tepat.capaian.LembarBuatan;
import id.tepat.cekangka.CekLaporan;
import id.tepat.demo.NaskahDemo.JabatanUnit;
import id.tepat.demo.NaskahDemo.Unit;
import id.tepat.demo.SasaranDemo.Indikator;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.validasi.Ketidaksesuaian;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What "cek angka" says of the reports that the demo's people write: only what is really so. */
class CekAngkaDemoTest {

    private final Skenario skenario = new Skenario();
    private final IsiDemo isi = new IsiDemo();

    @Test
    void laporan_demo_yang_ditulis_cermat_tidak_dipertanyakan() {
        List<String> catatan = new ArrayList<>();
        for (Unit unit : NaskahDemo.perangkatDaerah().stream().filter(Unit::wajibLapor).toList()) {
            for (JabatanUnit jabatan : unit.jabatan()) {
                catatan.addAll(catatan(unit, jabatan.kunci(), false, false));
            }
        }

        assertThat(catatan).isEmpty();
    }

    @Test
    void yang_tergesa_dan_yang_menyalin_mendapat_satu_catatan_yang_benar() {
        Unit kedungjajang = NaskahDemo.perangkatDaerah().stream().filter(Unit::wajibLapor).findFirst().orElseThrow();

        assertThat(catatan(kedungjajang, "sekretaris", false, true)).containsExactly(
                "kedungjajang/sekretaris: Hambatan dan Upaya mengatasi hambatan sama persis dengan Triwulan I 2023.");
        assertThat(catatan(kedungjajang, "kasi.pmd", true, false)).containsExactly(
                "kedungjajang/kasi.pmd: Evaluasi menulis 8 Lembaga Kemasyarakatan, di tabel realisasi 9; cek keduanya.");
        assertThat(catatan(kedungjajang, "sekretaris", true, false)).containsExactly(
                "kedungjajang/sekretaris: Evaluasi menulis 44 dari 126, di tabel 45 dari 126; cek keduanya.");
    }

    private List<String> catatan(Unit unit, String jabatan, boolean keliru, boolean salin) {
        List<Indikator> indikator = isi.indikator(unit, jabatan);
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.jabatan("Kasi Percobaan"), indikator.stream().map(CekAngkaDemoTest::janji).toArray(IndikatorBuatan[]::new));
        LaporanKinerja satu = laporan(perjanjian, kejadian(unit, jabatan, false, false), unit, 1);
        LaporanKinerja dua = laporan(perjanjian, kejadian(unit, jabatan, keliru, salin), unit, 2, satu);
        return Stream.concat(cek(satu), cek(dua, satu)).map(pesan -> unit.kunci() + "/" + jabatan + ": " + pesan).toList();
    }

    private LaporanKinerja laporan(PerjanjianKinerja perjanjian, Kejadian kejadian, Unit unit, int triwulan, LaporanKinerja... sebelumnya) {
        Triwulan masa = new Triwulan(Skenario.TAHUN, triwulan);
        LaporanKinerja laporan = skenario.laporan(perjanjian, masa);
        laporan.tulis(new IsianDemo(isi, unit, kejadian, masa).untuk(LembarBuatan.lembar(laporan, sebelumnya).baris()), skenario.pelakuKasi, KINI);
        return laporan;
    }

    private static Kejadian kejadian(Unit unit, String jabatan, boolean keliru, boolean salin) {
        return new Kejadian(LocalDateTime.MIN, unit.kunci() + "/" + jabatan, Kejadian.Jenis.AJUKAN, Set.of(), null, keliru, salin);
    }

    private static Stream<String> cek(LaporanKinerja laporan, LaporanKinerja... sebelumnya) {
        return new CekLaporan().uji(LembarBuatan.lembar(laporan, sebelumnya)).stream().map(Ketidaksesuaian::pesan);
    }

    private static IndikatorBuatan janji(Indikator satu) {
        IndikatorBuatan janji = IndikatorBuatan.indikator(satu.nama()).satuan(satu.satuan()).target(satu.target().toPlainString()).diakumulasi(satu.caraAkumulasi());
        if (satu.rasio()) {
            janji.rasio();
        }
        if (satu.polaritas() == Polaritas.TURUN) {
            janji.turun();
        }
        return satu.targetTriwulan().isEmpty() ? janji : janji.targetTriwulan(satu.targetTriwulan().stream().map(CekAngkaDemoTest::teks).toArray(String[]::new));
    }

    private static String teks(BigDecimal nilai) {
        return nilai == null ? null : nilai.toPlainString();
    }
}
