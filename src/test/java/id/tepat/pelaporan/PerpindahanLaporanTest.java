package id.tepat.pelaporan;

import static id.tepat.Skenario.KINI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.Bentrok;
import id.tepat.keamanan.Pelaku;
import id.tepat.pelaporan.LaporanBuatan.Keadaan;
import id.tepat.proses.ArahAlur;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which verb a report allows in which state of which chain, as one table; every other one is a conflict. */
class PerpindahanLaporanTest {

    private static final String TABEL = """
            rantai           keadaan       tulis ajukan serahkan sahkan tolak tanggapi verifikasi selesaikan bukaKembali bebaskan
            INDIVIDU         KONSEP        ya    ya     -        -      -     -        -          -          -           ya
            INDIVIDU         DIAJUKAN      -     -      -        -      -     ya       -          -          -           -
            INDIVIDU         DIKEMBALIKAN  ya    ya     -        -      -     -        -          -          -           -
            INDIVIDU         DITANGGAPI    -     -      -        -      -     -        ya         ya         -           -
            INDIVIDU         TERVERIFIKASI -     -      -        -      -     -        -          ya         -           -
            INDIVIDU         SELESAI       -     -      -        -      -     -        -          -          ya          -
            INDIVIDU         DIBEBASKAN    -     -      -        -      -     -        -          -          -           -
            KEPALA           KONSEP        ya    ya     -        -      -     -        -          -          -           ya
            KEPALA           DIAJUKAN      -     -      -        -      -     -        ya         -          -           -
            KEPALA           DIKEMBALIKAN  ya    ya     -        -      -     -        -          -          -           -
            KEPALA           TERVERIFIKASI -     -      -        -      -     ya       -          -          -           -
            KEPALA           DITANGGAPI    -     -      -        -      -     -        -          ya         -           -
            KEPALA           SELESAI       -     -      -        -      -     -        -          -          ya          -
            KEPALA           DIBEBASKAN    -     -      -        -      -     -        -          -          -           -
            PERANGKAT_DAERAH KONSEP        ya    -      ya       -      -     -        -          -          -           ya
            PERANGKAT_DAERAH DISERAHKAN    -     -      -        ya     ya    -        -          -          -           ya
            PERANGKAT_DAERAH DIAJUKAN      -     -      -        -      -     -        ya         -          -           -
            PERANGKAT_DAERAH DIKEMBALIKAN  ya    -      ya       -      -     -        -          -          -           -
            PERANGKAT_DAERAH TERVERIFIKASI -     -      -        -      -     -        -          ya         -           -
            PERANGKAT_DAERAH SELESAI       -     -      -        -      -     -        -          -          ya          -
            PERANGKAT_DAERAH DIBEBASKAN    -     -      -        -      -     -        -          -          -           -
            """;

    private static final Pelaku SIAPA = Pelaku.SISTEM;

    private static final Map<String, Consumer<LaporanKinerja>> PERBUATAN = perbuatan();

    private static Map<String, Consumer<LaporanKinerja>> perbuatan() {
        Map<String, Consumer<LaporanKinerja>> semua = new LinkedHashMap<>();
        semua.put("tulis", laporan -> laporan.tulis(IsianBuatan.isian().narasi(BagianNarasi.ANALISIS, "Baru").jadi(), SIAPA, KINI));
        semua.put("ajukan", laporan -> laporan.ajukan(SIAPA, KINI));
        semua.put("serahkan", laporan -> laporan.serahkan(SIAPA, KINI));
        semua.put("sahkan", laporan -> laporan.sahkan(ArahAlur.LANJUT, null, SIAPA, KINI));
        semua.put("tolak", laporan -> laporan.sahkan(ArahAlur.KEMBALI, "Lengkapi", SIAPA, KINI));
        semua.put("tanggapi", laporan -> laporan.tanggapi(ArahAlur.LANJUT, SIAPA, KINI));
        semua.put("verifikasi", laporan -> laporan.verifikasi(ArahAlur.LANJUT, null, SIAPA, KINI));
        semua.put("selesaikan", laporan -> laporan.selesaikan(KINI));
        semua.put("bukaKembali", laporan -> laporan.bukaKembali("Angka keliru", SIAPA, KINI));
        semua.put("bebaskan", laporan -> laporan.bebaskan("Jabatan lowong", SIAPA, KINI));
        return semua;
    }

    @TestFactory
    Stream<DynamicTest> perbuatan_menurut_tabel() {
        List<String[]> baris = TABEL.lines().map(satu -> satu.trim().split(" +")).toList();
        String[] kepala = baris.get(0);
        return baris.stream().skip(1).flatMap(sel -> IntStream.range(2, sel.length).mapToObj(i -> uji(
                Rantai.valueOf(sel[0]), Keadaan.valueOf(sel[1]), kepala[i], sel[i].equals("ya"))));
    }

    private static DynamicTest uji(Rantai rantai, Keadaan keadaan, String nama, boolean boleh) {
        String kalimat = "laporan %s %s %s %s".formatted(rantai, keadaan, boleh ? "menerima" : "menolak", nama);
        return DynamicTest.dynamicTest(kalimat, () -> {
            LaporanKinerja laporan = new LaporanBuatan().sampai(rantai, keadaan);
            Consumer<LaporanKinerja> perbuatan = PERBUATAN.get(nama);

            if (boleh) {
                assertThatCode(() -> perbuatan.accept(laporan)).doesNotThrowAnyException();
            } else {
                pastikanDitolakTanpaBekas(laporan, perbuatan);
            }
        });
    }

    private static void pastikanDitolakTanpaBekas(LaporanKinerja laporan, Consumer<LaporanKinerja> perbuatan) {
        String sebelum = gambaran(laporan);

        assertThatThrownBy(() -> perbuatan.accept(laporan)).isInstanceOf(Bentrok.class);

        assertThat(gambaran(laporan)).isEqualTo(sebelum);
    }

    private static String gambaran(LaporanKinerja laporan) {
        return String.join("|", Stream.of(laporan.status(), laporan.kemajuan().pengajuanKe(), laporan.kemajuan().nomor(),
                laporan.kemajuan().alasanDibebaskan(), laporan.narasi(), laporan.pengubah().nama(), laporan.kemajuan().selesaiPada()).map(String::valueOf).toList());
    }

    @Test
    void tabel_memuat_setiap_keadaan_yang_dapat_dicapai_tiap_rantai() {
        List<String> tertulis = TABEL.lines().skip(1).map(satu -> satu.trim().split(" +")).map(sel -> sel[0] + " " + sel[1]).toList();

        List<String> dapat = Arrays.stream(Rantai.values()).flatMap(rantai -> Arrays.stream(Keadaan.values())
                .filter(keadaan -> dapatDicapai(rantai, keadaan)).map(keadaan -> rantai + " " + keadaan)).toList();

        assertThat(tertulis).containsExactlyInAnyOrderElementsOf(dapat);
    }

    /** Only a unit's report is handed over, and only it has no answer of an atasan. */
    private static boolean dapatDicapai(Rantai rantai, Keadaan keadaan) {
        return rantai == Rantai.PERANGKAT_DAERAH ? keadaan != Keadaan.DITANGGAPI : keadaan != Keadaan.DISERAHKAN;
    }
}
