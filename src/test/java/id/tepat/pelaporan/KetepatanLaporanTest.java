package id.tepat.pelaporan;

import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.WIB;
import static id.tepat.Skenario.waktu;
import static id.tepat.pelaporan.Ketepatan.TEPAT_WAKTU;
import static id.tepat.pelaporan.Ketepatan.TERLAMBAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.Skenario;
import id.tepat.kalender.Tenggat;
import id.tepat.pelaporan.LaporanBuatan.Keadaan;
import id.tepat.proses.ArahAlur;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What is on time (Perbup Lumajang 6/2018 Pasal 4): the first submission, before the due day has ended. */
class KetepatanLaporanTest {

    private static final Instant DETIK_TERAKHIR = waktu("2023-07-07T23:59:59.999999");
    private static final Instant TENGAH_MALAM = waktu("2023-07-08T00:00:00");

    private final LaporanBuatan buatan = new LaporanBuatan();
    private final Skenario skenario = buatan.skenario;

    @Test
    void laporan_yang_diajukan_sebelum_tengah_malam_wib_tepat_waktu() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);

        laporan.ajukan(skenario.pelakuKasi, DETIK_TERAKHIR);

        assertThat(laporan.ketepatan(DETIK_TERAKHIR, WIB)).isEqualTo(TEPAT_WAKTU);
    }

    @Test
    void laporan_yang_diajukan_tepat_tengah_malam_wib_terlambat() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);

        laporan.ajukan(skenario.pelakuKasi, TENGAH_MALAM);

        assertThat(laporan.ketepatan(TENGAH_MALAM, WIB)).isEqualTo(TERLAMBAT);
    }

    @Test
    void tengah_malam_adalah_tengah_malam_kabupaten() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);

        laporan.ajukan(skenario.pelakuKasi, TENGAH_MALAM);

        assertThat(laporan.ketepatan(TENGAH_MALAM, ZoneId.of("UTC"))).isEqualTo(TEPAT_WAKTU);
        assertThat(laporan.ketepatan(TENGAH_MALAM, ZoneId.of("Asia/Jayapura"))).isEqualTo(TERLAMBAT);
    }

    @Test
    void laporan_yang_belum_diajukan_belum_dinilai_sampai_batas_waktunya_lewat() {
        LaporanKinerja laporan = buatan.kosong(Rantai.INDIVIDU);

        assertThat(laporan.ketepatan(DETIK_TERAKHIR, WIB)).isNull();
        assertThat(laporan.ketepatan(TENGAH_MALAM, WIB)).isEqualTo(TERLAMBAT);
    }

    @Test
    void laporan_yang_tepat_waktu_tetap_tepat_waktu_berapa_pun_lamanya() {
        LaporanKinerja laporan = buatan.sampai(Rantai.INDIVIDU, Keadaan.DIAJUKAN);

        assertThat(laporan.ketepatan(waktu("2024-01-01T00:00:00"), WIB)).isEqualTo(TEPAT_WAKTU);
    }

    @Test
    void laporan_yang_dikembalikan_tetap_tepat_waktu() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);
        laporan.ajukan(skenario.pelakuKasi, DETIK_TERAKHIR);

        laporan.tanggapi(ArahAlur.KEMBALI, skenario.pelakuCamat, TENGAH_MALAM);

        assertThat(laporan.ketepatan(TENGAH_MALAM.plusSeconds(1), WIB)).isEqualTo(TEPAT_WAKTU);
        laporan.ajukan(skenario.pelakuKasi, waktu("2023-07-12T10:00:00"));
        assertThat(laporan.ketepatan(waktu("2023-07-12T10:00:00"), WIB)).isEqualTo(TEPAT_WAKTU);
    }

    @Test
    void laporan_terlambat_tetap_terlambat_sesudah_diperbaiki() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);
        laporan.ajukan(skenario.pelakuKasi, TENGAH_MALAM);
        laporan.tanggapi(ArahAlur.KEMBALI, skenario.pelakuCamat, TENGAH_MALAM);

        laporan.ajukan(skenario.pelakuKasi, TENGAH_MALAM.plusSeconds(5));

        assertThat(laporan.ketepatan(TENGAH_MALAM.plusSeconds(5), WIB)).isEqualTo(TERLAMBAT);
    }

    @Test
    void laporan_yang_dibuka_kembali_tetap_tepat_waktu() {
        LaporanKinerja laporan = buatan.sampai(Rantai.KEPALA, Keadaan.SELESAI);

        laporan.bukaKembali("Angka keliru", skenario.verifikator, TENGAH_MALAM);

        assertThat(laporan.ketepatan(TENGAH_MALAM, WIB)).isEqualTo(TEPAT_WAKTU);
    }

    @Test
    void laporan_perangkat_daerah_yang_baru_diserahkan_belum_tepat_waktu() {
        LaporanKinerja laporan = buatan.sampai(Rantai.PERANGKAT_DAERAH, Keadaan.DISERAHKAN);

        laporan.sahkan(ArahAlur.LANJUT, null, skenario.pelakuCamat, TENGAH_MALAM);

        assertThat(laporan.ketepatan(TENGAH_MALAM, WIB)).isEqualTo(TERLAMBAT);
    }

    @Test
    void laporan_yang_dibebaskan_tidak_dinilai() {
        LaporanKinerja laporan = buatan.sampai(Rantai.INDIVIDU, Keadaan.DIBEBASKAN);

        assertThat(laporan.ketepatan(TENGAH_MALAM, WIB)).isNull();
    }

    @Test
    void perpanjangan_batas_waktu_membuat_pengajuan_berikutnya_tepat_waktu() {
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);
        laporan.ubahTenggat(Tenggat.pada(Skenario.BATAS.plusDays(1), WIB), "Admin", KINI);

        laporan.ajukan(skenario.pelakuKasi, TENGAH_MALAM);

        assertThat(laporan.ketepatan(TENGAH_MALAM, WIB)).isEqualTo(TEPAT_WAKTU);
    }
}
