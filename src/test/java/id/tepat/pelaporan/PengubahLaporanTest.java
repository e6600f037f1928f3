package id.tepat.pelaporan;

import static id.tepat.Skenario.KINI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.Skenario;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Pengubah;
import id.tepat.pelaporan.LaporanBuatan.Keadaan;
import id.tepat.proses.ArahAlur;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever comes second is told who came first, so every act leaves its author's name. */
class PengubahLaporanTest {

    private static final Instant NANTI = KINI.plusSeconds(3600);
    private static final Pelaku PELAKU = Skenario.pelaku("Ratna Anggraini", 77L);

    private interface Perbuatan {
        void atas(LaporanKinerja laporan);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void setiap_perbuatan_meninggalkan_nama_pelakunya(String nama, Rantai rantai, Keadaan keadaan, Perbuatan perbuatan) {
        LaporanKinerja laporan = new LaporanBuatan().sampai(rantai, keadaan);

        perbuatan.atas(laporan);

        assertThat(laporan.pengubah()).usingRecursiveComparison().isEqualTo(new Pengubah(PELAKU, NANTI));
    }

    static Stream<Arguments> setiap_perbuatan_meninggalkan_nama_pelakunya() {
        return Stream.of(
                perbuatan("menambah bukti", Rantai.INDIVIDU, Keadaan.KONSEP, laporan -> laporan.catatPerubahan(PELAKU, NANTI)),
                perbuatan("mengajukan", Rantai.INDIVIDU, Keadaan.KONSEP, laporan -> laporan.ajukan(PELAKU, NANTI)),
                perbuatan("menyerahkan", Rantai.PERANGKAT_DAERAH, Keadaan.KONSEP, laporan -> laporan.serahkan(PELAKU, NANTI)),
                perbuatan("mengesahkan", Rantai.PERANGKAT_DAERAH, Keadaan.DISERAHKAN,
                        laporan -> laporan.sahkan(ArahAlur.LANJUT, null, PELAKU, NANTI)),
                perbuatan("menolak mengesahkan", Rantai.PERANGKAT_DAERAH, Keadaan.DISERAHKAN,
                        laporan -> laporan.sahkan(ArahAlur.KEMBALI, "Lengkapi", PELAKU, NANTI)),
                perbuatan("menanggapi", Rantai.INDIVIDU, Keadaan.DIAJUKAN, laporan -> laporan.tanggapi(ArahAlur.LANJUT, PELAKU, NANTI)),
                perbuatan("memverifikasi", Rantai.INDIVIDU, Keadaan.DITANGGAPI,
                        laporan -> laporan.verifikasi(ArahAlur.LANJUT, null, PELAKU, NANTI)),
                perbuatan("membuka kembali", Rantai.INDIVIDU, Keadaan.SELESAI, laporan -> laporan.bukaKembali("Angka keliru", PELAKU, NANTI)),
                perbuatan("membebaskan", Rantai.INDIVIDU, Keadaan.KONSEP, laporan -> laporan.bebaskan("Jabatan lowong", PELAKU, NANTI)));
    }

    @Test
    void penyelesaian_oleh_alur_tidak_menutupi_nama_orang_yang_perbuatannya_menyelesaikan() {
        LaporanKinerja laporan = new LaporanBuatan().sampai(Rantai.INDIVIDU, Keadaan.DITANGGAPI);
        laporan.verifikasi(ArahAlur.LANJUT, null, PELAKU, NANTI);

        laporan.selesaikan(NANTI);

        assertThat(laporan.pengubah().nama()).isEqualTo("Ratna Anggraini");
    }

    private static Arguments perbuatan(String nama, Rantai rantai, Keadaan keadaan, Perbuatan perbuatan) {
        return Arguments.of(nama, rantai, keadaan, perbuatan);
    }
}
