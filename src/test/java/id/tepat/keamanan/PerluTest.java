package id.tepat.keamanan;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.tepat.daftar.Halaman;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The twin of the access matrix: on whose data each act is asked for, a second time and by hand. */
class PerluTest {

    /** A relation alone: the act has no object. A name: what tells how he stands to the object. */
    private static final String TABEL = """
            LIHAT_LAPORAN                DIRI HubunganLaporan.Membaca HubunganBukti
            TULIS_LAPORAN                HubunganLaporan.Menulis
            AJUKAN_LAPORAN               HubunganLaporan.Menulis
            TANGGAPI_LAPORAN             LINI HubunganLaporan.Menanggapi
            SAHKAN_LAPORAN               HubunganLaporan.Mengesahkan
            VERIFIKASI_LAPORAN           ASING HubunganLaporan.Memverifikasi
            BUKA_KEMBALI_LAPORAN         HubunganLaporan.Memverifikasi
            BEBASKAN_LAPORAN             HubunganLaporan.Memverifikasi
            BUKA_TRIWULAN                ASING
            LIHAT_ANGGARAN               HubunganAnggaran.Membaca
            CATAT_ANGGARAN               HubunganAnggaran.Mencatat HubunganAnggaran.MencatatPos
            LIHAT_PERJANJIAN             DIRI HubunganPerjanjian.Membaca HubunganPerjanjian.Pindaian
            SUSUN_PERJANJIAN             HubunganPerjanjian.Menyusun HubunganPerjanjian.Membaca HubunganPerjanjian.Jabatan
            TELAAH_PERJANJIAN            HubunganPerjanjian.PihakKedua
            TANDA_TANGANI_PIHAK_PERTAMA  HubunganPerjanjian.PihakPertama
            TANDA_TANGANI_PIHAK_KEDUA    HubunganPerjanjian.PihakKedua
            CATAT_TANDA_TANGAN_LUAR      HubunganPerjanjian.Mencatat
            LIHAT_TUGAS                  DIRI
            LIHAT_PEMBERITAHUAN          DIRI HubunganPemberitahuan
            MASUK                        DIRI
            ATUR_AKUN_SENDIRI            DIRI HubunganToken
            LIHAT_PEMANTAUAN             ASING
            ATUR_ORGANISASI              ASING
            ATUR_AKUN                    ASING
            ATUR_HARI_LIBUR              ASING
            ATUR_PENGATURAN              ASING
            LIHAT_JEJAK_AUDIT            ASING
            MAJUKAN_JAM_DEMO             ASING
            LANJUTKAN_HARI_DEMO          DIRI
            """;

    private static final JavaClasses RUMAH = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.tepat");

    @Test
    void setiap_perbuatan_diminta_atas_data_menurut_tabel() {
        Map<Perbuatan, Set<String>> tertulis = TABEL.lines().map(baris -> baris.split("\\s+")).collect(
                groupingBy(kolom -> Perbuatan.valueOf(kolom[0]), TreeMap::new, flatMapping(
                        kolom -> Arrays.stream(kolom).skip(1), toCollection(TreeSet::new))));

        Map<Perbuatan, Set<String>> diminta = metode().map(PerluTest::perlu).collect(
                groupingBy(Perlu::value, TreeMap::new, mapping(PerluTest::data, toCollection(TreeSet::new))));

        assertThat(diminta).isEqualTo(tertulis);
        assertThat(tertulis.keySet()).containsExactly(Perbuatan.values());
    }

    @Test
    void setiap_metode_umum_use_case_menyebut_yang_diperlukannya() {
        assertThat(metode()).hasSizeGreaterThan(80).allSatisfy(satu -> assertThat(satu.isAnnotationPresent(Perlu.class)).as(satu.toString()).isTrue());
    }

    /** Else whoever may do it on something could do it on anything. The ids that a page of a list takes only narrow it. */
    @Test
    void perbuatan_yang_haknya_bergantung_pada_hubungan_menyebut_hubungan_dengan_objeknya() {
        List<Method> berobjek = metode().filter(satu -> satu.getParameterCount() > 1 && satu.getParameterTypes()[1] == Long.class)
                .filter(satu -> satu.getReturnType() != Halaman.class)
                .filter(satu -> bergantung(perlu(satu).value())).toList();

        assertThat(berobjek).hasSizeGreaterThan(20).allSatisfy(satu -> assertThat(berpenentu(satu)).as(satu.toString()).isTrue());
    }

    @Test
    void yang_menyebut_penentu_hubungan_menerima_id_objeknya() {
        assertThat(metode().filter(PerluTest::berpenentu)).isNotEmpty().allSatisfy(satu ->
                assertThat(satu.getParameterTypes()).as(satu.toString()).startsWith(Pelaku.class, Long.class));
    }

    /** A right nobody can have would be a door without a handle. */
    @Test
    void setiap_perbuatan_tanpa_objek_boleh_dilakukan_seseorang() {
        assertThat(metode().filter(satu -> !berpenentu(satu))).isNotEmpty().allSatisfy(satu ->
                assertThat(Peran.values()).as(satu.toString()).anyMatch(peran -> perlu(satu).value().boleh(peran, perlu(satu).sebagai())));
    }

    @Test
    void setiap_penentu_hubungan_dipakai() {
        Set<Class<?>> dipakai = metode().map(satu -> perlu(satu).terhadap()).collect(toCollection(HashSet::new));

        assertThat(RUMAH.that(DescribedPredicate.describe("resolvers", (JavaClass kelas) ->
                kelas.isAssignableTo(PenentuHubungan.class) && !kelas.getModifiers().contains(JavaModifier.ABSTRACT))))
                .isNotEmpty().allSatisfy(kelas -> assertThat(dipakai).contains(kelas.reflect()));
    }

    private static Stream<Method> metode() {
        return RUMAH.stream().filter(kelas -> kelas.isAnnotatedWith(UseCase.class)).flatMap(kelas -> Arrays.stream(kelas.reflect().getDeclaredMethods()))
                .filter(satu -> Modifier.isPublic(satu.getModifiers()) && !Modifier.isStatic(satu.getModifiers()) && !satu.isSynthetic());
    }

    private static Perlu perlu(Method metode) {
        return metode.getAnnotation(Perlu.class);
    }

    private static boolean berpenentu(Method metode) {
        return perlu(metode).terhadap() != PenentuHubungan.class;
    }

    private static String data(Perlu perlu) {
        Class<?> penentu = perlu.terhadap();
        return penentu == PenentuHubungan.class ? perlu.sebagai().name()
                : penentu.getEnclosingClass() == null ? penentu.getSimpleName()
                : penentu.getEnclosingClass().getSimpleName() + "." + penentu.getSimpleName();
    }

    private static boolean bergantung(Perbuatan perbuatan) {
        return Arrays.stream(Peran.values()).anyMatch(peran -> {
            Set<Hubungan> boleh = EnumSet.allOf(Hubungan.class);
            boleh.removeIf(hubungan -> !perbuatan.boleh(peran, hubungan));
            return !boleh.isEmpty() && boleh.size() < Hubungan.values().length;
        });
    }
}
