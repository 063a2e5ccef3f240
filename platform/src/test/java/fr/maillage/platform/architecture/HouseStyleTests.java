package fr.maillage.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures of design document and decision record 0004: caps, shares and habits. */
class HouseStyleTests {
    private static final int FILE_CAP = 400;

    /** Catalogues: one entry a line or three, nothing to read in order. Allowed since November 2026. */
    private static final List<String> CATALOGUES = List.of("FindingCode.java");

    private static final int FILE_P90 = 200;
    private static final int PARAMETER_CAP = 7;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:sealed |abstract |final |non-sealed )*(?:class|record|enum|interface|@interface) ");
    private static final Pattern DOCUMENTED_TYPE = Pattern.compile(
            "(?ms)\\*/\\s*(?:@[^\\n]*\\n(?:[ )][^\\n]*\\n)*)*public (?:sealed |abstract |final |non-sealed )*(?:class|record|enum|interface|@interface) ");

    private final List<JavaClass> types = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.maillage").stream()
                    .filter(type -> !type.getPackageName().startsWith("fr.maillage.platform.jte"))
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .toList();

    @Test
    void no_file_is_longer_than_the_cap() {
        for (Path file : SourceTree.mainSources()) {
            if (!CATALOGUES.contains(String.valueOf(file.getFileName()))) {
                assertThat(SourceTree.lines(file)).as(file.toString()).isLessThanOrEqualTo(FILE_CAP);
            }
        }
    }

    @Test
    void nine_files_in_ten_are_short() {
        List<Integer> lengths = SourceTree.mainSources().stream()
                .map(SourceTree::lines)
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(FILE_P90);
    }

    @Test
    void every_public_type_says_what_it_is() {
        List<Path> silent = SourceTree.mainSources().stream()
                .filter(file -> PUBLIC_TYPE.matcher(SourceTree.read(file)).find())
                .filter(file -> !DOCUMENTED_TYPE.matcher(SourceTree.read(file)).find())
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void almost_half_of_the_types_are_package_private() {
        List<JavaClass> top = types.stream().filter(JavaClass::isTopLevelClass).toList();
        long hidden = top.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(100.0 * hidden / top.size()).isGreaterThanOrEqualTo(45.0);
    }

    @Test
    void a_third_of_the_classes_are_records() {
        List<JavaClass> classes = types.stream()
                .filter(type -> !type.isInterface() && !type.isEnum() && !type.isAnonymousClass())
                .toList();
        long records = classes.stream().filter(JavaClass::isRecord).count();
        assertThat(100.0 * records / classes.size()).isGreaterThanOrEqualTo(30.0);
    }

    @Test
    void constructors_take_few_parameters() {
        assertThat(types)
                .filteredOn(type -> !type.isRecord() && !type.isEnum())
                .flatExtracting(JavaClass::getConstructors)
                .allSatisfy(constructor -> assertThat(constructor.getRawParameterTypes())
                        .as(constructor.getFullName())
                        .hasSizeLessThanOrEqualTo(PARAMETER_CAP));
    }

    @Test
    void nothing_is_called_manager_helper_or_util() {
        assertThat(types)
                .extracting(JavaClass::getSimpleName)
                .noneMatch(name -> name.matches(".*(Manager|Helper|Utils?|Impl)$"));
    }

    @Test
    void nobody_writes_setters() {
        assertThat(types)
                .flatExtracting(JavaClass::getMethods)
                .filteredOn(method -> !isImposed(method))
                .extracting(method -> method.getFullName())
                .noneMatch(name -> name.matches(".*\\.set[A-Z][A-Za-z]*\\([^,]+\\)$"));
    }

    /** True for what the interface of a library asks of those who implement it. */
    private static boolean isImposed(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(type -> !type.getPackageName().startsWith("fr.maillage"))
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(asked -> asked.getName().equals(method.getName()));
    }

    @Test
    void engines_know_neither_spring_nor_sql_nor_the_time() {
        for (Path file : SourceTree.below(SourceTree.ROOT.resolve("engines/src/main/java"), ".java")) {
            assertThat(SourceTree.read(file))
                    .as(file.toString())
                    .doesNotContain(
                            "org.springframework",
                            "java.sql.",
                            "Clock.system",
                            "Instant.now(",
                            "LocalDate.now(",
                            "LocalDateTime.now(",
                            "currentTimeMillis");
        }
    }
}
