package id.tepat.keamanan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakBerhak;
import id.tepat.galat.TidakDitemukan;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The access matrix a second time, written by hand: whoever gives a right away has to say so in two places. */
class HakAksesTest {

    /**
     * Per role, on whose data: D = his own (DIRI), L = of those below him (LINI), A = foreign (ASING), - = never.
     */
    private static final String TABEL = """
            Perbuatan                    PEGAWAI  VERIFIKATOR  PIMPINAN  ADMIN
            LIHAT_LAPORAN                DL       DLA          DLA       -
            TULIS_LAPORAN                D        -            -         -
            AJUKAN_LAPORAN               D        -            -         -
            TANGGAPI_LAPORAN             L        -            -         -
            SAHKAN_LAPORAN               D        -            -         -
            VERIFIKASI_LAPORAN           -        LA           -         -
            BUKA_KEMBALI_LAPORAN         -        DLA          -         -
            BEBASKAN_LAPORAN             -        DLA          -         -
            BUKA_TRIWULAN                -        DLA          -         -
            LIHAT_ANGGARAN               DL       DLA          DLA       -
            CATAT_ANGGARAN               D        -            -         -
            LIHAT_PERJANJIAN             DL       DLA          DLA       -
            SUSUN_PERJANJIAN             D        -            -         -
            TELAAH_PERJANJIAN            L        -            -         -
            TANDA_TANGANI_PIHAK_PERTAMA  D        -            -         -
            TANDA_TANGANI_PIHAK_KEDUA    L        -            -         -
            CATAT_TANDA_TANGAN_LUAR      -        DLA          -         -
            LIHAT_TUGAS                  D        D            D         D
            LIHAT_PEMBERITAHUAN          D        D            D         D
            MASUK                        D        D            D         D
            ATUR_AKUN_SENDIRI            D        D            D         D
            LIHAT_PEMANTAUAN             -        DLA          DLA       -
            ATUR_ORGANISASI              -        -            -         DLA
            ATUR_AKUN                    -        -            -         DLA
            ATUR_HARI_LIBUR              -        DLA          -         DLA
            ATUR_PENGATURAN              -        -            -         DLA
            LIHAT_JEJAK_AUDIT            -        DLA          -         DLA
            RAWAT_SISTEM                 -        -            -         DLA
            MAJUKAN_JAM_DEMO             -        -            -         DLA
            LANJUTKAN_HARI_DEMO          D        D            D         D
            """;

    private final HakAkses hakAkses = new HakAkses();

    @ParameterizedTest
    @EnumSource(Perbuatan.class)
    void setiap_perbuatan_boleh_persis_seperti_tabel(Perbuatan perbuatan) {
        Map<Peran, String> baris = tabel().get(perbuatan.name());

        assertThat(baris).as("baris %s dalam tabel", perbuatan).isNotNull();
        for (Peran peran : Peran.values()) {
            for (Hubungan hubungan : Hubungan.values()) {
                boolean diharapkan = baris.get(peran).indexOf(hubungan.name().charAt(0)) >= 0;
                assertThat(hakAkses.boleh(pelaku(peran), perbuatan, hubungan))
                        .as("%s %s %s", peran, perbuatan, hubungan).isEqualTo(diharapkan);
            }
        }
    }

    @Test
    void tabel_tidak_memuat_perbuatan_yang_tidak_ada() {
        assertThat(tabel().keySet()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Perbuatan.values()).map(Enum::name).toList());
    }

    @Test
    void akun_tanpa_peran_tidak_boleh_apa_pun() {
        Pelaku tanpaPeran = new Pelaku(1L, "tanpa", "Tanpa Peran", 1L, Set.of(), Set.of(), "-");

        assertThat(Stream.of(Perbuatan.values())
                .flatMap(satu -> Stream.of(Hubungan.values()).filter(h -> hakAkses.boleh(tanpaPeran, satu, h)))).isEmpty();
    }

    @Test
    void dua_peran_saling_melengkapi() {
        Pelaku keduanya = new Pelaku(1L, "dua", "Dua Peran", 1L, Set.of(Peran.PEGAWAI, Peran.VERIFIKATOR), Set.of(), "-");

        assertThat(hakAkses.boleh(keduanya, Perbuatan.TULIS_LAPORAN, Hubungan.DIRI)).isTrue();
        assertThat(hakAkses.boleh(keduanya, Perbuatan.VERIFIKASI_LAPORAN, Hubungan.ASING)).isTrue();
        assertThat(hakAkses.boleh(keduanya, Perbuatan.TULIS_LAPORAN, Hubungan.ASING)).isFalse();
    }

    @Test
    void yang_tidak_boleh_diubah_ditolak_dan_yang_tidak_boleh_dilihat_tidak_ada() {
        Pelaku admin = pelaku(Peran.ADMIN);

        assertThatThrownBy(() -> hakAkses.pastikan(admin, Perbuatan.TULIS_LAPORAN, Hubungan.DIRI))
                .isInstanceOf(TidakBerhak.class);
        assertThatThrownBy(() -> hakAkses.pastikanTerlihat(admin, Perbuatan.LIHAT_LAPORAN, Hubungan.ASING))
                .isInstanceOf(TidakDitemukan.class);
    }

    private static Pelaku pelaku(Peran peran) {
        return new Pelaku(1L, "seseorang", "Seseorang", 1L, Set.of(peran), Set.of(), "127.0.0.1");
    }

    private static Map<String, Map<Peran, String>> tabel() {
        String[] kepala = TABEL.lines().findFirst().orElseThrow().split("\\s+");
        return TABEL.lines().skip(1).map(baris -> baris.split("\\s+")).collect(toMap(kolom -> kolom[0], kolom ->
                Stream.iterate(1, i -> i + 1).limit(kepala.length - 1L)
                        .collect(toMap(i -> Peran.valueOf(kepala[i]), i -> kolom[i]))));
    }
}
