package id.tepat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.tepat.galat.Bentrok;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.JagaHakAkses;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Pengubah;
import id.tepat.keamanan.PenjagaHakAkses;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.StoredEntity;
import id.tepat.keamanan.UseCase;
import id.tepat.keamanan.VersionedEntity;
import id.tepat.layar.Layar;
import id.tepat.meja.Meja;
import id.tepat.proses.Alur;
import id.tepat.tahap.PencatatTahap;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The structure that the house is built on. Every rule that forbids has a twin that proves its subject exists,
 * so that no rule goes quiet because what it watches was renamed.
 */
class ArsitekturTest {

    private static final JavaClasses RUMAH = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.tepat");

    private static final DescribedPredicate<JavaClass> PENYIMPANAN = describe("repositories and read models",
            kelas -> akar(kelas).getSimpleName().endsWith("Repository") || akar(kelas).getSimpleName().endsWith("Reader")
                    || kelas.getPackageName().startsWith("id.tepat.pemantauan"));

    private static final DescribedPredicate<JavaClass> TAMPAK_LUAR = describe("pages and REST",
            kelas -> kelas.getPackageName().matches("id\\.tepat\\..*\\.(layar|rest)"));

    /** Answers for everybody out of the calendar alone: no account acts, so no use case is asked. */
    private static final DescribedPredicate<JavaClass> KALENDER_UMUM = describe("the public answers of the calendar", kelas ->
            kelas.getFullName().startsWith("id.tepat.kalender.rest.")
                    || kelas.getFullName().equals("id.tepat.validasi.rest.ValidasiResource"));

    /** The ground everybody stands on: need not be named. */
    private static final Set<String> LANDASAN = Set.of("galat", "daftar", "kalender", "keamanan", "layar", "akun");

    private static final Pattern FITUR = Pattern.compile("id\\.tepat\\.(\\w+).*");
    private static final Pattern BERGANTUNG = Pattern.compile("(?s)[Dd]epends on(.*)\\*/");

    private static final Pattern KATA_TERLARANG = Pattern.compile("\\b(temuan|pemeriksaan|reviu)\\b", Pattern.CASE_INSENSITIVE);

    private static final DescribedPredicate<JavaClass> USE_CASE = describe("use cases", kelas -> kelas.isAnnotatedWith(UseCase.class));

    private static final DescribedPredicate<JavaClass> ENTITAS = describe("entities", kelas -> kelas.isAnnotatedWith(Entity.class));

    /** The calendar stands below all others and knows nobody; the others are known by another key than a given id. */
    private static final DescribedPredicate<JavaClass> TANPA_DASAR = describe("entities that cannot have the base",
            kelas -> Set.of("HariLibur", "GeseranJam", "PercobaanMasuk", "AndilPegawai").contains(kelas.getSimpleName()));

    /** The base of what has versions; who lost without a row to ask; and the calendar's rows, which lack the base. */
    private static final DescribedPredicate<JavaClass> YANG_MENYEBUT_PENDAHULU = describe("who tells who was faster",
            kelas -> Set.of("VersionedEntity", "PenerjemahBentrok", "PenetapanHariLibur").contains(kelas.getSimpleName()));

    private static final DescribedPredicate<JavaClass> PENJAGA = describe("the guard of the access matrix",
            kelas -> Set.of("PenjagaHakAkses", "AksesLaporan").contains(kelas.getSimpleName()));

    private static final DescribedPredicate<JavaAccess<?>> PENJAGAAN = describe("letting through or stopping",
            akses -> akses.getTargetOwner().isEquivalentTo(HakAkses.class) && akses.getName().startsWith("pastikan"));

    private static final DescribedPredicate<JavaAccess<?>> GERAK_PERKARA = describe("finishing a step, ending or reopening a case",
            akses -> akses.getTargetOwner().isEquivalentTo(Alur.class) && Set.of("selesaikan", "batalkan", "bukaKembali").contains(akses.getName()));

    private static final DescribedPredicate<JavaAccess<?>> PENUTUPAN_TAHAP = describe("closing a stage",
            akses -> akses.getTargetOwner().isEquivalentTo(PencatatTahap.class) && akses.getName().equals("tutup"));

    private static final DescribedPredicate<JavaAccess<?>> JAM_SISTEM = describe("the system's clock", akses -> {
        JavaClass pemilik = akses.getTargetOwner();
        return switch (akses.getName()) {
            case "now" -> pemilik.getPackageName().equals("java.time");
            case "currentTimeMillis" -> pemilik.isEquivalentTo(System.class);
            case "systemUTC", "systemDefaultZone", "system" -> pemilik.isEquivalentTo(Clock.class);
            case "<init>" -> pemilik.isEquivalentTo(Date.class) && akses.getTarget() instanceof ConstructorCallTarget tujuan
                    && tujuan.getRawParameterTypes().isEmpty();
            default -> false;
        };
    });

    @Test
    void hanya_proses_camunda_mengenal_mesin_alur() {
        noClasses().that().resideOutsideOfPackage("id.tepat.proses.camunda..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(RUMAH);
    }

    @Test
    void kembaran_mesin_alur_memang_dikenal_proses_camunda() {
        assertThat(RUMAH.that(resideInAPackage("id.tepat.proses.camunda..")))
                .anyMatch(kelas -> bergantungPada(kelas, "org.camunda"));
    }

    @Test
    void tidak_ada_lingkaran_antarfitur() {
        slices().matching("id.tepat.(*)..").should().beFreeOfCycles().check(RUMAH);
    }

    @Test
    void kembaran_fitur_memang_saling_bergantung() {
        assertThat(RUMAH.that(resideInAPackage("id.tepat.organisasi.."))).anyMatch(kelas -> bergantungPada(kelas, "id.tepat.keamanan"));
    }

    @Test
    void kalender_tidak_bergantung_pada_fitur_lain() {
        noClasses().that().resideInAPackage("id.tepat.kalender")
                .should().dependOnClassesThat(describe("other features", kelas -> kelas.getPackageName().startsWith("id.tepat.")
                        && !kelas.getPackageName().startsWith("id.tepat.kalender"))).check(RUMAH);
    }

    @Test
    void kembaran_kalender_memang_ada() {
        assertThat(RUMAH.that(resideInAPackage("id.tepat.kalender"))).hasSizeGreaterThan(5);
    }

    @Test
    void hanya_penyimpanan_memegang_entity_manager() {
        noClasses().that(DescribedPredicate.not(PENYIMPANAN))
                .should().dependOnClassesThat(assignableTo(EntityManager.class)).check(RUMAH);
    }

    @Test
    void kembaran_penyimpanan_memang_memegang_entity_manager() {
        assertThat(RUMAH.that(PENYIMPANAN)).anyMatch(kelas -> bergantungPada(kelas, EntityManager.class.getName()));
    }

    @Test
    void hanya_kalender_bertanya_kepada_jam_sistem() {
        noClasses().that().resideOutsideOfPackage("id.tepat.kalender")
                .should().accessTargetWhere(JAM_SISTEM).check(RUMAH);
    }

    @Test
    void kembaran_kalender_memang_bertanya_kepada_jam_sistem() {
        assertThat(RUMAH.that(resideInAPackage("id.tepat.kalender")))
                .anyMatch(kelas -> kelas.getAccessesFromSelf().stream().anyMatch(JAM_SISTEM::test));
    }

    @Test
    void tidak_ada_yang_bergantung_pada_layar() {
        noClasses().that().resideOutsideOfPackages("id.tepat..layar..", "id.tepat.layar..")
                .should().dependOnClassesThat().resideInAPackage("id.tepat..layar..").check(RUMAH);
    }

    @Test
    void halaman_dan_rest_mencapai_data_hanya_lewat_use_case() {
        noClasses().that(TAMPAK_LUAR).and(DescribedPredicate.not(KALENDER_UMUM))
                .should().dependOnClassesThat(describe("repositories, entities and the entity manager", kelas ->
                        kelas.getSimpleName().endsWith("Repository") || kelas.isAnnotatedWith(Entity.class)
                                || kelas.isAssignableTo(EntityManager.class))).check(RUMAH);
    }

    @Test
    void kembaran_halaman_dan_rest_memang_ada_dan_memanggil_use_case() {
        assertThat(RUMAH.that(resideInAPackage("id.tepat..layar"))).anyMatch(ArsitekturTest::memanggilUseCase);
        assertThat(RUMAH.that(resideInAPackage("id.tepat..rest"))).anyMatch(ArsitekturTest::memanggilUseCase);
        assertThat(RUMAH).anyMatch(kelas -> kelas.isAnnotatedWith(Entity.class));
    }

    /** The container puts a proxy around every bean of a scope; what is final there fails only when somebody opens the page. */
    @Test
    void bean_halaman_dapat_dibungkus_wadah() {
        methods().that().areDeclaredInClassesThat().areAssignableTo(Layar.class).should().notBeFinal().check(RUMAH);
    }

    @Test
    void kembaran_bean_halaman_memang_ada() {
        assertThat(RUMAH.that(assignableTo(Layar.class))).hasSizeGreaterThan(5);
    }

    @Test
    void tidak_ada_nama_yang_tidak_berkata_apa_apa() {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Service)").check(RUMAH);
        assertThat(RUMAH).hasSizeGreaterThan(100);
    }

    @Test
    void setiap_paket_menerangkan_dirinya() throws IOException {
        List<Path> sumber = berkas("src/main/java", ".java");

        assertThat(sumber).hasSizeGreaterThan(100);
        assertThat(sumber).allSatisfy(satu -> assertThat(satu.resolveSibling("package-info.java")).exists());
    }

    @Test
    void setiap_fitur_menyebut_fitur_yang_dipakainya() throws IOException {
        Map<String, Set<String>> dipakai = RUMAH.stream().filter(kelas -> fitur(kelas.getName()).isPresent())
                .collect(Collectors.groupingBy(kelas -> fitur(kelas.getName()).orElseThrow(), TreeMap::new,
                        Collectors.flatMapping(ArsitekturTest::fiturYangDipakai, Collectors.toCollection(TreeSet::new))));

        Map<String, Set<String>> tidakDisebut = new TreeMap<>();
        for (Map.Entry<String, Set<String>> satu : dipakai.entrySet()) {
            Set<String> sisa = tidakDisebut(satu.getKey(), satu.getValue());
            if (!sisa.isEmpty()) {
                tidakDisebut.put(satu.getKey(), sisa);
            }
        }

        assertThat(dipakai).containsKeys("pelaporan", "perjanjian").hasSizeGreaterThan(20);
        assertThat(tidakDisebut).as("features that a package-info should name").isEmpty();
    }

    @Test
    void layar_tidak_memakai_kata_milik_inspektorat() throws IOException {
        List<String> melanggar = new ArrayList<>();
        for (Path berkas : halaman()) {
            Files.readString(berkas).lines().filter(baris -> KATA_TERLARANG.matcher(baris).find())
                    .forEach(baris -> melanggar.add(berkas + ": " + baris.strip()));
        }

        assertThat(melanggar).isEmpty();
    }

    @Test
    void kembaran_halaman_memang_dibaca() throws IOException {
        assertThat(halaman()).hasSizeGreaterThan(10);
        assertThat(KATA_TERLARANG.matcher("<h1>Daftar Temuan</h1>").find()).isTrue();
    }

    @Test
    void setiap_perbuatan_pada_use_case_menyebut_haknya_dan_pelakunya() {
        methods().that().areDeclaredInClassesThat(USE_CASE).and().arePublic().and().areNotStatic()
                .should().beAnnotatedWith(Perlu.class)
                .andShould(berparameterPertamaPelaku()).check(RUMAH);
    }

    @Test
    void hanya_use_case_memakai_perlu() {
        methods().that().areAnnotatedWith(Perlu.class).should().beDeclaredInClassesThat(USE_CASE)
                .andShould().bePublic().check(RUMAH);
    }

    @Test
    void hak_akses_dijaga_hanya_oleh_penjaganya() {
        noClasses().that(DescribedPredicate.not(PENJAGA)).should().accessTargetWhere(PENJAGAAN).check(RUMAH);
        assertThat(UseCase.class).hasAnnotation(JagaHakAkses.class);
    }

    @Test
    void kembaran_penjaga_hak_akses_memang_menjaga() {
        assertThat(RUMAH.that(PENJAGA)).isNotEmpty().allSatisfy(kelas ->
                assertThat(kelas.getMethodCallsFromSelf()).anyMatch(PENJAGAAN::test));
        assertThat(PenjagaHakAkses.class).hasAnnotations(JagaHakAkses.class, Interceptor.class);
    }

    @Test
    void use_case_berjalan_dalam_satu_transaksi() {
        assertThat(UseCase.class).hasAnnotation(Transactional.class);
        classes().that(USE_CASE).should().bePublic().check(RUMAH);
    }

    @Test
    void kembaran_use_case_memang_ada() {
        assertThat(RUMAH.that(USE_CASE)).isNotEmpty();
    }

    @Test
    void setiap_entitas_berdiri_di_atas_dasar_yang_sama() {
        classes().that(ENTITAS).and(DescribedPredicate.not(TANPA_DASAR)).should().beAssignableTo(StoredEntity.class).check(RUMAH);
        noFields().that().areDeclaredInClassesThat(ENTITAS.and(DescribedPredicate.not(TANPA_DASAR)))
                .should().beAnnotatedWith(Id.class).orShould().beAnnotatedWith(Version.class)
                .orShould().haveRawType(Pengubah.class).check(RUMAH);
    }

    @Test
    void kembaran_dasar_entitas_memang_memegang_id_versi_dan_pengubah() {
        assertThat(RUMAH.that(ENTITAS)).hasSizeGreaterThan(25).anyMatch(kelas -> kelas.isAssignableTo(VersionedEntity.class));
        assertThat(RUMAH.that(ENTITAS.and(TANPA_DASAR))).hasSize(4);
        assertThat(RUMAH.get(StoredEntity.class).getFields()).anyMatch(satu -> satu.isAnnotatedWith(Id.class));
        assertThat(RUMAH.get(VersionedEntity.class).getFields()).anyMatch(satu -> satu.isAnnotatedWith(Version.class))
                .anyMatch(satu -> satu.getRawType().isEquivalentTo(Pengubah.class));
    }

    @Test
    void siapa_yang_lebih_cepat_dikatakan_di_satu_tempat() {
        noClasses().that(DescribedPredicate.not(YANG_MENYEBUT_PENDAHULU))
                .should().callMethod(Bentrok.class, "didahului", String.class, String.class).check(RUMAH);
        assertThat(RUMAH.get(VersionedEntity.class).getMethodCallsFromSelf())
                .anyMatch(satu -> satu.getTargetOwner().isEquivalentTo(Bentrok.class) && satu.getName().equals("didahului"));
    }

    @Test
    void perkara_digerakkan_hanya_lewat_meja() {
        noClasses().that().resideOutsideOfPackages("id.tepat.meja", "id.tepat.proses..")
                .should().accessTargetWhere(GERAK_PERKARA).check(RUMAH);
        noClasses().that().resideOutsideOfPackages("id.tepat.meja", "id.tepat.tahap")
                .should().accessTargetWhere(PENUTUPAN_TAHAP).check(RUMAH);
    }

    @Test
    void kembaran_meja_memang_menggerakkan_perkara_dan_menutup_tahapnya() {
        assertThat(RUMAH.get(Meja.class).getAccessesFromSelf()).anyMatch(GERAK_PERKARA::test).anyMatch(PENUTUPAN_TAHAP::test);
        assertThat(RUMAH.that(assignableTo(Meja.class)).stream().map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("Meja", "MejaLaporan", "MejaPerjanjian");
    }

    /** Page or REST, use case, desk, aggregate: whoever needs more beside that has taken over somebody else's work. */
    @Test
    void perbuatan_di_meja_memakai_paling_banyak_empat_rekan() {
        assertThat(RUMAH.that(USE_CASE).stream().filter(kelas -> rekan(kelas).anyMatch(satu -> satu.isAssignableTo(Meja.class))))
                .hasSizeGreaterThan(7).allSatisfy(kelas -> assertThat(rekan(kelas)).as(kelas.getName()).hasSizeLessThanOrEqualTo(4));
    }

    private static Stream<JavaClass> rekan(JavaClass kelas) {
        return kelas.getFields().stream().filter(satu -> satu.isAnnotatedWith(Inject.class)).map(JavaField::getRawType);
    }

    private static boolean memanggilUseCase(JavaClass kelas) {
        return kelas.getDirectDependenciesFromSelf().stream().anyMatch(satu -> USE_CASE.test(satu.getTargetClass()));
    }

    private static List<Path> halaman() throws IOException {
        return berkas("src/main/webapp", ".xhtml");
    }

    private static List<Path> berkas(String folder, String akhiran) throws IOException {
        try (Stream<Path> semua = Files.walk(Path.of(folder))) {
            return semua.filter(satu -> satu.toString().endsWith(akhiran)).toList();
        }
    }

    private static ArchCondition<JavaMethod> berparameterPertamaPelaku() {
        return syarat("take Pelaku first", metode -> !metode.getRawParameterTypes().isEmpty()
                && metode.getRawParameterTypes().get(0).isEquivalentTo(Pelaku.class));
    }

    private static ArchCondition<JavaMethod> syarat(String nama, Predicate<JavaMethod> benar) {
        return new ArchCondition<>(nama) {
            @Override
            public void check(JavaMethod metode, ConditionEvents kejadian) {
                kejadian.add(new SimpleConditionEvent(metode, benar.test(metode), metode.getFullName() + " should " + nama));
            }
        };
    }

    private static boolean bergantungPada(JavaClass kelas, String awalan) {
        return kelas.getDirectDependenciesFromSelf().stream()
                .anyMatch(satu -> satu.getTargetClass().getName().startsWith(awalan));
    }

    /** Those that what stands after "Depends on" leaves out. */
    private static Set<String> tidakDisebut(String fitur, Set<String> dipakai) throws IOException {
        String keterangan = Files.readString(Path.of("src/main/java/id/tepat", fitur, "package-info.java"));
        String disebut = BERGANTUNG.matcher(keterangan).results().map(hasil -> hasil.group(1)).findFirst().orElse("");
        return disebut.startsWith(" every feature") ? Set.of() : dipakai.stream()
                .filter(nama -> !nama.equals(fitur) && !LANDASAN.contains(nama) && !disebut.contains("{@code " + nama + "}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> fiturYangDipakai(JavaClass kelas) {
        return kelas.getDirectDependenciesFromSelf().stream().flatMap(satu -> fitur(satu.getTargetClass().getName()).stream());
    }

    private static Optional<String> fitur(String kelas) {
        return FITUR.matcher(kelas).results().map(hasil -> hasil.group(1)).findFirst();
    }

    private static JavaClass akar(JavaClass kelas) {
        return kelas.getEnclosingClass().map(ArsitekturTest::akar).orElse(kelas);
    }
}
