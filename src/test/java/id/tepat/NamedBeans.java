package id.tepat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** The beans that diagrams and pages call, by the names under which they call them. */
final class NamedBeans {

    private NamedBeans() {}

    static Map<String, Class<?>> semua() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.tepat").stream().filter(kelas -> kelas.isAnnotatedWith(Named.class))
                .collect(Collectors.toMap(NamedBeans::nama, JavaClass::reflect));
    }

    private static String nama(JavaClass kelas) {
        String nama = kelas.getAnnotationOfType(Named.class).value();
        String sederhana = kelas.getSimpleName();
        return nama.isEmpty() ? Character.toLowerCase(sederhana.charAt(0)) + sederhana.substring(1) : nama;
    }
}
