package id.tepat.pelaporan;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.tepat.Skenario;
import id.tepat.galat.Bentrok;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.Tenggat;
import id.tepat.keamanan.Pelaku;
import id.tepat.pelaporan.LaporanBuatan.Keadaan;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.proses.ArahAlur;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of one report, from its opening to its number. */
class LaporanKinerjaTest {

    private final LaporanBuatan buatan = new LaporanBuatan();
    private final Skenario skenario = buatan.skenario;

    @Test
    void kepala_perangkat_daerah_menempuh_rantainya_sendiri() {
        LaporanKinerja camat = skenario.laporan(skenario.camat, MASA);
        LaporanKinerja kasi = skenario.laporan(skenario.kasi, MASA);

        assertThat(camat.rantai()).isEqualTo(Rantai.KEPALA);
        assertThat(kasi.rantai()).isEqualTo(Rantai.INDIVIDU);
    }

    @Test
    void laporan_unit_tanpa_kepala_tetap_dapat_dibuka_untuk_pejabatnya() {
        skenario.kecamatan.tetapkanPetugas(null, null, null);

        LaporanKinerja laporan = skenario.laporan(skenario.kasi, MASA);

        assertThat(laporan.rantai()).isEqualTo(Rantai.INDIVIDU);
    }

    @Test
    void laporan_perangkat_daerah_disusun_penyusunnya_atas_perjanjian_kepalanya() {
        LaporanKinerja laporan = buatan.kosong(Rantai.PERANGKAT_DAERAH);

        assertThat(laporan.penyusun()).isSameAs(skenario.kasubagKeuangan);
        assertThat(laporan.pemilikPerjanjian()).isSameAs(skenario.camat);
        assertThat(laporan.jabatan()).isNull();
    }

    @Test
    void laporan_individu_disusun_pemilik_perjanjiannya() {
        LaporanKinerja laporan = buatan.kosong(Rantai.INDIVIDU);

        assertThat(laporan.penyusun()).isSameAs(skenario.kasi);
        assertThat(laporan.pemilikPerjanjian()).isSameAs(skenario.kasi);
    }

    @Test
    void laporan_tanpa_realisasi_belum_dapat_diajukan() {
        LaporanKinerja laporan = buatan.kosong(Rantai.INDIVIDU);
        Long id = laporan.realisasi().get(0).indikator().id();

        assertThatThrownBy(() -> laporan.ajukan(skenario.pelakuKasi, KINI))
                .asInstanceOf(type(TidakSah.class)).extracting(TidakSah::galat)
                .isEqualTo(List.of(new GalatBidang("indikator/" + id + ".realisasi", "Realisasi belum diisi.")));

        assertThat(laporan.status()).isEqualTo(StatusLaporan.KONSEP);
        assertThat(laporan.kemajuan().diajukanPada()).isNull();
    }

    @Test
    void laporan_unit_tanpa_realisasi_belum_dapat_diserahkan() {
        LaporanKinerja laporan = buatan.kosong(Rantai.PERANGKAT_DAERAH);

        assertThatThrownBy(() -> laporan.serahkan(skenario.pelakuKasubag, KINI)).isInstanceOf(TidakSah.class);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.KONSEP);
    }

    @Test
    void laporan_yang_diserahkan_mengingat_siapa_yang_menyerahkan_dan_belum_terhitung_diajukan() {
        LaporanKinerja laporan = buatan.sampai(Rantai.PERANGKAT_DAERAH, Keadaan.DISERAHKAN);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.DISERAHKAN);
        assertThat(laporan.sedangDitulis()).isFalse();
        assertThat(laporan.kemajuan().diserahkanOleh()).isEqualTo(skenario.pelakuKasubag.pegawaiId());
        assertThat(laporan.kemajuan().diajukanPada()).isNull();
        assertThat(laporan.kemajuan().diajukanOleh()).isNull();
    }

    @Test
    void penyerah_tetap_diketahui_sesudah_kepala_mengesahkan() {
        LaporanKinerja laporan = buatan.sampai(Rantai.PERANGKAT_DAERAH, Keadaan.DIAJUKAN);

        assertThat(laporan.kemajuan().diserahkanOleh()).isEqualTo(skenario.pelakuKasubag.pegawaiId());
        assertThat(laporan.kemajuan().diajukanOleh()).isEqualTo(skenario.pelakuCamat.pegawaiId());
    }

    @Test
    void laporan_tanpa_perjanjian_kinerja_belum_dapat_diajukan() {
        LaporanKinerja laporan = skenario.laporan(skenario.kasi, MASA);

        assertThatThrownBy(() -> laporan.ajukan(skenario.pelakuKasi, KINI))
                .isInstanceOf(TidakSah.class).hasMessageContaining("Belum ada Perjanjian Kinerja");
    }

    @Test
    void setiap_indikator_yang_kosong_disebut_satu_per_satu() {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Satu"), indikator("Dua").rasio(), indikator("Tiga"));
        LaporanKinerja laporan = skenario.laporan(perjanjian, MASA);
        laporan.tulis(isian().realisasi(perjanjian.indikator().get(0), "1").jadi(), skenario.pelakuKasi, KINI);

        assertThatThrownBy(() -> laporan.ajukan(skenario.pelakuKasi, KINI))
                .asInstanceOf(type(TidakSah.class)).extracting(TidakSah::galat, as(LIST)).hasSize(3);
    }

    @Test
    void tidak_ada_realisasi_dengan_alasan_dapat_diajukan() {
        LaporanKinerja laporan = buatan.kosong(Rantai.INDIVIDU);
        laporan.tulis(isian().tidakAdaRealisasi(laporan.realisasi().get(0).indikator(), "Kegiatan digeser ke triwulan III").jadi(),
                skenario.pelakuKasi, KINI);

        laporan.ajukan(skenario.pelakuKasi, KINI);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.DIAJUKAN);
    }

    @Test
    void pengajuan_mencatat_siapa_dan_kapan() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);

        laporan.ajukan(skenario.pelakuKasi, KINI);

        assertThat(laporan.kemajuan().diajukanPada()).isEqualTo(KINI);
        assertThat(laporan.kemajuan().diajukanOleh()).isEqualTo(skenario.pelakuKasi.pegawaiId());
        assertThat(laporan.kemajuan().pengajuanKe()).isEqualTo(1);
        assertThat(laporan.pengubah().nama()).isEqualTo("Sari Wulandari");
    }

    @Test
    void pengajuan_ulang_menambah_hitungan_tetapi_tidak_menggeser_pengajuan_pertama() {
        LaporanKinerja laporan = buatan.sampai(Rantai.INDIVIDU, Keadaan.DIKEMBALIKAN);

        laporan.ajukan(skenario.pelakuKasi, KINI.plusSeconds(90));

        assertThat(laporan.kemajuan().pengajuanKe()).isEqualTo(2);
        assertThat(laporan.kemajuan().diajukanPada()).isEqualTo(KINI);
        assertThat(laporan.kemajuan().diajukanTerakhirPada()).isEqualTo(KINI.plusSeconds(90));
    }

    @Test
    void pengesahan_kepala_adalah_pengajuan_laporan_perangkat_daerah() {
        LaporanKinerja laporan = buatan.sampai(Rantai.PERANGKAT_DAERAH, Keadaan.DISERAHKAN);
        assertThat(laporan.kemajuan().diajukanPada()).isNull();

        laporan.sahkan(ArahAlur.LANJUT, null, skenario.pelakuCamat, KINI.plusSeconds(60));

        assertThat(laporan.status()).isEqualTo(StatusLaporan.DIAJUKAN);
        assertThat(laporan.kemajuan().diajukanPada()).isEqualTo(KINI.plusSeconds(60));
        assertThat(laporan.kemajuan().diajukanOleh()).isEqualTo(skenario.pelakuCamat.pegawaiId());
    }

    @Test
    void kepala_yang_tidak_mengesahkan_mengembalikan_kepada_penyusun() {
        LaporanKinerja laporan = buatan.sampai(Rantai.PERANGKAT_DAERAH, Keadaan.DISERAHKAN);

        laporan.sahkan(ArahAlur.KEMBALI, "Angka desa belum lengkap", skenario.pelakuCamat, KINI);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.DIKEMBALIKAN);
        assertThat(laporan.sedangDitulis()).isTrue();
        assertThat(laporan.kemajuan().pengajuanKe()).isZero();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n "})
    void pengembalian_oleh_kepala_tanpa_catatan_tidak_mengubah_apa_pun(String catatan) {
        LaporanKinerja laporan = buatan.sampai(Rantai.PERANGKAT_DAERAH, Keadaan.DISERAHKAN);

        assertThatThrownBy(() -> laporan.sahkan(ArahAlur.KEMBALI, catatan, skenario.pelakuCamat, KINI)).isInstanceOf(TidakSah.class);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.DISERAHKAN);
    }

    @Test
    void pengembalian_oleh_kabupaten_memerlukan_alasan() {
        LaporanKinerja laporan = buatan.sampai(Rantai.KEPALA, Keadaan.DIAJUKAN);

        assertThatThrownBy(() -> laporan.verifikasi(ArahAlur.KEMBALI, " ", skenario.verifikator, KINI)).isInstanceOf(TidakSah.class);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.DIAJUKAN);
    }

    @ParameterizedTest
    @EnumSource(Rantai.class)
    void laporan_yang_dikembalikan_kabupaten_menempuh_seluruh_rantai_lagi(Rantai rantai) {
        LaporanKinerja laporan = buatan.sampai(rantai, rantai == Rantai.INDIVIDU ? Keadaan.DITANGGAPI : Keadaan.DIAJUKAN);

        laporan.verifikasi(ArahAlur.KEMBALI, "Lengkapi analisis", skenario.verifikator, KINI);
        buatan.selesaikan(laporan);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.SELESAI);
        assertThat(laporan.kemajuan().pengajuanKe()).isEqualTo(2);
    }

    @Test
    void laporan_individu_selesai_sesudah_ditanggapi_bila_verifikasi_dimatikan() {
        LaporanKinerja laporan = buatan.sampai(Rantai.INDIVIDU, Keadaan.DITANGGAPI);

        laporan.selesaikan(KINI);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.SELESAI);
    }

    @Test
    void laporan_selesai_bernomor_menurut_tahun_triwulan_dan_urutannya() {
        LaporanKinerja laporan = buatan.sampai(Rantai.INDIVIDU, Keadaan.SELESAI);

        assertThat(laporan.kemajuan().nomor()).isEqualTo("LKj/2023/II/%06d".formatted(laporan.id()));
        assertThat(laporan.kemajuan().selesaiPada()).isEqualTo(KINI);
    }

    @ParameterizedTest
    @EnumSource(Rantai.class)
    void laporan_yang_dibuka_kembali_tetap_memakai_nomornya(Rantai rantai) {
        LaporanKinerja laporan = buatan.sampai(rantai, Keadaan.SELESAI);
        String nomor = laporan.kemajuan().nomor();

        laporan.bukaKembali("Angka desa keliru", skenario.verifikator, KINI);

        assertThat(laporan.sedangDitulis()).isTrue();
        assertThat(laporan.kemajuan().selesaiPada()).isNull();
        buatan.selesaikan(laporan);
        assertThat(laporan.kemajuan().nomor()).isEqualTo(nomor);
    }

    @Test
    void membuka_kembali_memerlukan_alasan() {
        LaporanKinerja laporan = buatan.sampai(Rantai.INDIVIDU, Keadaan.SELESAI);

        assertThatThrownBy(() -> laporan.bukaKembali(null, skenario.verifikator, KINI)).isInstanceOf(TidakSah.class);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.SELESAI);
    }

    @Test
    void pembebasan_memerlukan_alasan_dan_menyimpannya() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);

        assertThatThrownBy(() -> laporan.bebaskan("", skenario.verifikator, KINI)).isInstanceOf(TidakSah.class);
        assertThat(laporan.status()).isEqualTo(StatusLaporan.KONSEP);
        laporan.bebaskan("  Jabatan lowong ", skenario.verifikator, KINI);

        assertThat(laporan.kemajuan().alasanDibebaskan()).isEqualTo("Jabatan lowong");
        assertThat(laporan.status()).isEqualTo(StatusLaporan.DIBEBASKAN);
    }

    @Test
    void laporan_yang_menunggu_pengesahan_masih_dapat_dibebaskan() {
        LaporanKinerja laporan = buatan.sampai(Rantai.PERANGKAT_DAERAH, Keadaan.DISERAHKAN);

        laporan.bebaskan("Kecamatan terdampak erupsi", skenario.verifikator, KINI);

        assertThat(laporan.status()).isEqualTo(StatusLaporan.DIBEBASKAN);
    }

    @Test
    void penolakan_menyebut_mengapa_laporan_tidak_dapat_diubah() {
        LaporanKinerja disahkan = buatan.sampai(Rantai.PERANGKAT_DAERAH, Keadaan.DISERAHKAN);
        LaporanKinerja selesai = buatan.sampai(Rantai.INDIVIDU, Keadaan.SELESAI);
        LaporanKinerja bebas = buatan.sampai(Rantai.INDIVIDU, Keadaan.DIBEBASKAN);

        assertThatThrownBy(() -> disahkan.catatPerubahan(Pelaku.SISTEM, KINI)).isInstanceOf(Bentrok.class).hasMessageContaining("menunggu pengesahan");
        assertThatThrownBy(() -> selesai.catatPerubahan(Pelaku.SISTEM, KINI)).isInstanceOf(Bentrok.class).hasMessageContaining("selesai");
        assertThatThrownBy(() -> bebas.bebaskan("Lagi", Pelaku.SISTEM, KINI)).isInstanceOf(Bentrok.class).hasMessageContaining("sudah dibebaskan");
    }

    @Test
    void pembaca_versi_lama_diberi_tahu_siapa_yang_mengubah() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);

        laporan.pastikanVersi(0);

        assertThatThrownBy(() -> laporan.pastikanVersi(7))
                .isInstanceOf(Bentrok.class).hasMessageContaining("Sari Wulandari");
    }

    @Test
    void tenggat_laporan_yang_belum_diajukan_dapat_bergeser() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);

        assertThat(laporan.ubahTenggat(Tenggat.pada(Skenario.BATAS.plusDays(3), Skenario.WIB), "Admin", KINI)).isTrue();
        assertThat(laporan.ubahTenggat(Tenggat.pada(Skenario.BATAS.plusDays(3), Skenario.WIB), "Admin", KINI)).isFalse();

        assertThat(laporan.tenggat()).isEqualTo(Skenario.BATAS.plusDays(3));
    }

    @ParameterizedTest
    @EnumSource(value = Keadaan.class, names = {"DIAJUKAN", "DIKEMBALIKAN", "SELESAI", "DIBEBASKAN"})
    void tenggat_laporan_yang_sudah_diajukan_atau_dibebaskan_tidak_bergeser(Keadaan keadaan) {
        LaporanKinerja laporan = buatan.sampai(Rantai.INDIVIDU, keadaan);

        boolean berubah = laporan.ubahTenggat(Tenggat.pada(Skenario.BATAS.minusDays(3), Skenario.WIB), "Admin", KINI);

        assertThat(berubah).isFalse();
        assertThat(laporan.tenggat()).isEqualTo(Skenario.BATAS);
    }
}
