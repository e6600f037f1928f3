package id.tepat.cekangka;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.capaian.LembarBuatan.berpasangan;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tepat.Skenario;
import id.tepat.pelaporan.IsianBuatan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.perjanjian.IndikatorPerjanjian;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The camat's own report and the kecamatan's say the same of the same indicator. */
class RealisasiSamaPadaPasanganTest {

    private final Skenario skenario = new Skenario();
    private final PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.camat, indikator("Desa tepat waktu").rasio().target("80"), indikator("Lembaga"));
    private final IndikatorPerjanjian desa = perjanjian.indikator().get(0);
    private final IndikatorPerjanjian lembaga = perjanjian.indikator().get(1);
    private final LaporanKinerja camat = skenario.laporan(perjanjian, MASA);
    private final LaporanKinerja kecamatan = skenario.laporanKecamatan(perjanjian, MASA);

    @Test
    void realisasi_yang_berbeda_perlu_diperbaiki_di_kedua_laporan() {
        tulis(camat, isian().rasio(desa, "45", "62").realisasi(lembaga, "4"));
        tulis(kecamatan, isian().rasio(desa, "36", "62").realisasi(lembaga, "4.00"));

        assertThat(cek(camat, kecamatan)).singleElement().satisfies(beda -> {
            assertThat(beda.sel()).isEqualTo("indikator/" + desa.id());
            assertThat(beda.tingkat()).isEqualTo(TingkatKetidaksesuaian.SALAH);
            assertThat(beda.pesan()).isEqualTo("Realisasi indikator ini 45/62, di laporan perangkat daerah 36/62; cek keduanya.");
        });
        assertThat(cek(kecamatan, camat)).extracting(Ketidaksesuaian::pesan)
                .containsExactly("Realisasi indikator ini 36/62, di laporan kepala perangkat daerah 45/62; cek keduanya.");
    }

    @Test
    void persentase_yang_sama_dari_hitungan_yang_berbeda_tetap_berbeda() {
        tulis(camat, isian().rasio(desa, "6", "12").realisasi(lembaga, "4"));
        tulis(kecamatan, isian().rasio(desa, "31", "62").realisasi(lembaga, "4"));

        assertThat(cek(camat, kecamatan)).hasSize(1);
    }

    @Test
    void yang_belum_diisi_di_salah_satunya_tidak_dibandingkan() {
        tulis(camat, isian().rasio(desa, "45", "62"));
        tulis(kecamatan, isian().realisasi(lembaga, "4"));

        assertThat(cek(camat, kecamatan)).isEmpty();
        assertThat(cek(kecamatan, camat)).isEmpty();
    }

    @Test
    void tidak_ada_realisasi_berbeda_dari_ada_realisasi() {
        tulis(camat, isian().tidakAdaRealisasi(lembaga, "Ditunda"));
        tulis(kecamatan, isian().realisasi(lembaga, "4"));

        assertThat(cek(kecamatan, camat)).extracting(Ketidaksesuaian::tercetak, Ketidaksesuaian::seharusnya)
                .containsExactly(tuple("4", "tidak ada"));
    }

    @Test
    void laporan_yang_dibebaskan_tidak_dibandingkan() {
        tulis(camat, isian().rasio(desa, "45", "62").realisasi(lembaga, "4"));
        tulis(kecamatan, isian().rasio(desa, "36", "62").realisasi(lembaga, "4"));
        camat.bebaskan("Jabatan lowong", skenario.verifikator, KINI);

        assertThat(cek(kecamatan, camat)).isEmpty();
    }

    @Test
    void indikator_yang_sama_dikenali_melalui_pk_perubahan() {
        tulis(camat, isian().rasio(desa, "45", "62"));
        PerjanjianKinerja perubahan = skenario.perubahan(perjanjian, indikator("Desa tepat waktu").rasio().target("90"), indikator("Lembaga"));
        LaporanKinerja baru = skenario.laporanKecamatan(perubahan, MASA);
        tulis(baru, isian().rasio(perubahan.indikator().get(0), "36", "62"));

        assertThat(cek(baru, camat)).hasSize(1);
        assertThat(cek(camat, baru)).hasSize(1);
    }

    private void tulis(LaporanKinerja laporan, IsianBuatan isian) {
        laporan.tulis(isian.jadi(), skenario.pelakuCamat, KINI);
    }

    private static List<Ketidaksesuaian> cek(LaporanKinerja laporan, LaporanKinerja pasangan) {
        return new RealisasiSamaPadaPasangan().uji(berpasangan(laporan, pasangan)).toList();
    }
}
