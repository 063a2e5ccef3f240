package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.pages.DirtyFile;
import fr.maillage.journeys.pages.Imports;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** S13: the operator lets a filthy file in: sees first, applies, corrects, takes it back. */
@Journey
class S13DirtyFileTests {
    private static final int GOOD = 255;
    private static final int TWICE = 20;
    private static final int WRONG = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void announces_what_it_read_and_counts_before_anything_changes(House house) {
        List<String> before = directory(house);
        Visitor operator = preview(house, file());
        assertThat(operator.mainText()).containsIgnoringCase("windows-1252").contains("(;)");
        assertThat(operator.status())
                .containsPattern("\\b%d lignes".formatted(GOOD + TWICE + WRONG))
                .containsPattern("\\b%d (prêtes|nouveaux)".formatted(GOOD))
                .containsPattern("\\b%d doublons".formatted(TWICE))
                .containsPattern("\\b%d à corriger".formatted(WRONG));
        assertThat(directory(house)).isEqualTo(before);
    }

    @Test
    void applies_and_takes_back_leaving_the_directory_as_before(House house) {
        List<String> before = directory(house);
        Visitor operator = preview(house, file());
        operator.press(operator.button("appliquer").first());
        assertThat(operator.page().getByRole(AriaRole.STATUS).count()).isPositive();
        Imports.waitUntilStill(operator);
        assertThat(eventually(house, now -> now.size() > before.size())).hasSize(before.size() + GOOD);
        operator.press(operator.button("annuler").first());
        Imports.waitUntilStill(operator);
        assertThat(eventually(house, before::equals)).isEqualTo(before);
    }

    @Test
    void gives_the_wrong_lines_back_with_what_to_do(House house) {
        Visitor operator = preview(house, file());
        String address = operator.link("csv").first().getAttribute("href");
        APIResponse answer = operator.page().request().get(house.address() + address);
        List<String> lines =
                new String(answer.body(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).contains("Code postal", "problème", "comment corriger");
        assertThat(lines.stream().filter(line -> line.contains("Commune introuvable")))
                .hasSize(WRONG);
    }

    @Test
    void recognises_the_same_file(House house) {
        byte[] file = file();
        preview(house, file);
        Visitor operator = house.operator(Device.DESKTOP);
        operator.open("/equipe/imports");
        Imports.send(operator, "lieux.csv", file);
        assertThat(operator.mainText()).contains("déjà");
    }

    private static Visitor preview(House house, byte[] file) {
        Visitor operator = house.operator(Device.DESKTOP);
        operator.open("/equipe/imports");
        Imports.send(operator, "lieux.csv", file);
        Imports.waitUntilStill(operator);
        return operator;
    }

    private static byte[] file() {
        return DirtyFile.of("Essai " + UUID.randomUUID(), GOOD, TWICE, WRONG).bytes();
    }

    /** Everything the public list shows of each place, but whether it is open at this minute. */
    private static List<String> directory(House house) {
        List<String> places = new ArrayList<>();
        try (Visitor reader = house.visitorWithoutScripts(Device.DESKTOP)) {
            String next = "/lieux";
            while (next != null) {
                reader.open(next);
                places.addAll(reader.ask("Array.from(document.querySelectorAll('main ol > li'),"
                        + " item => [...item.children].filter(part => !part.matches('.state'))"
                        + ".map(part => part.innerText.replace(/\\s+/g, ' ')).join(' / '))"));
                var link = reader.link("suivant");
                next = link.count() == 0 ? null : link.first().getAttribute("href");
            }
        }
        return places;
    }

    /** Public pages follow the directory within a second; they are read again until they do, a minute at most. */
    private static List<String> eventually(House house, Predicate<List<String>> expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<String> seen = directory(house);
        while (!expected.test(seen) && System.nanoTime() < end) {
            seen = directory(house);
        }
        return seen;
    }
}
