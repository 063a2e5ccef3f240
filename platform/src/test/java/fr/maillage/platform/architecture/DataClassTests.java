package fr.maillage.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each piece of data that may concern a person says of which class it is, and is treated accordingly. */
class DataClassTests {
    private static final Pattern OF_A_PERSON =
            Pattern.compile("e?mails?|phones?|telephones?|(first|last|family|given)Name|birth[A-Z]?\\w*|freeNotes?");

    private final List<Class<?>> types = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fr.maillage.platform")
                    .stream()
                    .filter(type -> type.isRecord() && !type.getPackageName().endsWith("jte"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void what_may_concern_a_person_says_its_class() {
        assertThat(components().filter(one -> OF_A_PERSON.matcher(one.getName()).matches()))
                .hasSizeGreaterThan(5)
                .allSatisfy(one -> assertThat(classOf(one)).as(named(one)).isPresent());
    }

    @Test
    void what_concerns_a_person_never_shows_itself() {
        assertThat(types.stream().filter(DataClassTests::isOfAPerson))
                .allSatisfy(type -> assertThat(Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> method.getName().equals("toString"))
                                .filter(method -> !isGenerated(type)))
                        .as(type.getName())
                        .isNotEmpty());
    }

    @Test
    void no_public_page_knows_a_type_that_concerns_a_person() {
        List<String> personal = types.stream()
                .filter(DataClassTests::isOfAPerson)
                .map(Class::getName)
                .toList();
        List<JavaClass> publicPages = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "fr.maillage.platform.search",
                                "fr.maillage.platform.orientation",
                                "fr.maillage.platform.publication")
                        .stream()
                        .toList();
        assertThat(publicPages)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.getDirectDependenciesFromSelf())
                        .extracting(dependency -> dependency.getTargetClass().getName())
                        .doesNotContainAnyElementsOf(personal.isEmpty() ? List.of("none") : personal));
    }

    private Stream<RecordComponent> components() {
        return types.stream().flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    private static Optional<DataClass> classOf(RecordComponent component) {
        return Stream.of(
                        Optional.ofNullable(component.getAnnotation(Held.class)),
                        Optional.ofNullable(component.getDeclaringRecord().getAnnotation(Held.class)),
                        Optional.ofNullable(component.getType().getAnnotation(Held.class)),
                        ofElement(component.getGenericType()))
                .flatMap(Optional::stream)
                .map(Held::value)
                .findFirst();
    }

    private static Optional<Held> ofElement(Type type) {
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? Optional.ofNullable(element.getAnnotation(Held.class))
                : Optional.empty();
    }

    private static boolean isOfAPerson(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(DataClassTests::classOf)
                .flatMap(Optional::stream)
                .anyMatch(held -> held == DataClass.PERSONAL || held == DataClass.SENSITIVE);
    }

    /** A record that says nothing gets a method that the source does not have: its text shows every component. */
    private static boolean isGenerated(Class<?> type) {
        return SourceTree.mainSources().stream()
                .filter(file -> file.toString().endsWith("/" + topOf(type).getSimpleName() + ".java"))
                .map(SourceTree::read)
                .noneMatch(source -> source.contains("String toString()"));
    }

    private static Class<?> topOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type : topOf(outer);
    }

    private static String named(RecordComponent component) {
        return component.getDeclaringRecord().getName() + "." + component.getName();
    }
}
