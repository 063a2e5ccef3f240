package fr.maillage.platform.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The grid of the accessibility audit: complete, and naming only checks that exist. */
class AuditGridTests {
    /** How many criteria each of the thirteen themes of RGAA 4.1 holds. */
    private static final int[] THEMES = {9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12};

    private static final Path HOUSE = Path.of("..");
    private final AuditGrid grid = AuditGrid.packed();

    @Test
    void holds_each_of_the_106_criteria_once_in_order() {
        List<String> expected = new ArrayList<>();
        for (int theme = 1; theme <= THEMES.length; theme++) {
            for (int number = 1; number <= THEMES[theme - 1]; number++) {
                expected.add(theme + "." + number);
            }
        }
        assertThat(expected).hasSize(106);
        assertThat(grid.criteria()).extracting(Criterion::number).containsExactlyElementsOf(expected);
    }

    @Test
    void is_the_newest_of_the_repository() throws IOException {
        try (Stream<Path> files = Files.list(HOUSE.resolve("docs/accessibility"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("grid-")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name).isLessThanOrEqualTo("grid-" + grid.version() + ".csv"));
        }
        assertThat(Files.readString(HOUSE.resolve("pom.xml"))).contains("<version>" + grid.version());
    }

    @Test
    void names_only_pages_of_its_sample() {
        List<String> codes = grid.sample().stream()
                .map(page -> page.substring(0, page.indexOf(':')))
                .toList();
        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        assertThat(grid.criteria())
                .allSatisfy(one -> assertThat(one.pages())
                        .as(one.number())
                        .allMatch(page -> page.equals("toutes") || codes.contains(page))
                        .matches(pages -> pages.isEmpty() == (one.verdict() == Verdict.NOT_APPLICABLE)));
    }

    @Test
    void names_only_checks_that_exist() throws IOException {
        Path journeys = HOUSE.resolve("journeys/src/test");
        String axe = Files.readString(journeys.resolve("resources/axe/axe.min.js"));
        String everyPage = Files.readString(journeys.resolve("java/fr/maillage/journeys/checks/PageRules.java"));
        List<String> checks =
                grid.criteria().stream().flatMap(one -> one.checks().stream()).toList();
        assertThat(checks).hasSizeGreaterThan(60);
        for (String check : checks) {
            String name = check.substring(check.indexOf(':') + 1);
            if (check.startsWith("axe:")) {
                assertThat(axe.contains("id:\"" + name + "\"")).as(check).isTrue();
            } else if (check.startsWith("page:")) {
                assertThat(everyPage.contains('"' + name + '"')).as(check).isTrue();
            } else {
                assertThat(sources(name)).as(check).isNotEmpty();
            }
        }
    }

    /** Test classes of that name that hold the method, if one is named. */
    private static List<Path> sources(String name) throws IOException {
        String file = name.replaceFirst("\\..*", "") + ".java";
        String method = name.contains(".") ? "void " + name.substring(name.indexOf('.') + 1) + "(" : "class ";
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("platform/src/test/java", "journeys/src/test/java")) {
            try (Stream<Path> all = Files.walk(HOUSE.resolve(folder))) {
                for (Path path : all.filter(one -> one.endsWith(file)).toList()) {
                    if (Files.readString(path).contains(method)) {
                        found.add(path);
                    }
                }
            }
        }
        return found;
    }

    @Test
    void counts_the_rate_on_what_applies_and_rounds_it_down() {
        AuditGrid small = AuditGrid.of("""
                # version: 9
                # date: 2026-01-02
                # référentiel: RGAA
                critère;sujet;statut;pages;contrôles;à la main;raison;reste;en clair
                1.1;a;C;toutes;;lu;;;
                1.2;b;C;toutes;;lu;;;
                1.3;c;NC;P01;;lu;;;Il manque un mot.
                1.4;d;NA;;;lu;;;
                """);
        assertThat(small.rate()).isEqualTo(66);
        assertThat(small.mention()).isEqualTo("partiellement conforme");
    }

    @Test
    void refuses_a_line_that_hides_what_is_wrong() {
        assertThatThrownBy(() -> Criterion.of("1.3;c;NC;P01;;lu;;;")).hasMessageContaining("1.3");
        assertThatThrownBy(() -> Criterion.of("1.3;c;C;P01;;;;;")).hasMessageContaining("not checked");
        assertThatThrownBy(() -> Criterion.of("14.3;c;C;P01;;lu;;;")).hasMessageContaining("14.3");
    }
}
