package fr.maillage.platform.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceFixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NextCheckTests {
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z]+)` \\| (\\d+) months \\|");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void hours_are_asked_again_after_six_months() {
        NextCheck next = NextCheck.of(checked("2026-06-01"));
        assertThat(next.on()).isEqualTo(TODAY);
        assertThat(next.isDue(TODAY)).isTrue();
        assertThat(next.isDue(TODAY.minusDays(1))).isFalse();
        assertThat(next.toAsk(TODAY)).containsExactly(CheckedFact.HOURS);
    }

    @Test
    void what_falls_due_within_two_months_is_asked_in_the_same_call() {
        assertThat(NextCheck.of(checked("2026-01-15")).toAsk(TODAY))
                .contains(CheckedFact.HOURS, CheckedFact.PHONE, CheckedFact.SERVICES)
                .doesNotContain(CheckedFact.ADDRESS);
    }

    @Test
    void a_place_that_nobody_ever_checked_is_due_at_once() {
        Place place = PlaceFixtures.place("Sans date").build();
        assertThat(NextCheck.of(place).isDue(TODAY)).isTrue();
        assertThat(NextCheck.of(place).on()).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void ways_in_are_believed_three_years_and_asked_only_where_told() {
        Place place = PlaceFixtures.place("Maison")
                .accessible(Accommodation.values()[0])
                .checkedOn("2026-12-01")
                .build();
        assertThat(NextCheck.of(place).byFact())
                .containsEntry(CheckedFact.ACCESSIBILITY, LocalDate.of(2029, 12, 1))
                .doesNotContainKey(CheckedFact.EQUIPMENT);
    }

    /** The page that gives the reasons lists every kind of fact with its period, and no other. */
    @Test
    void the_documentation_gives_the_same_periods() throws Exception {
        List<String> told = new ArrayList<>();
        Matcher rows = ROW.matcher(Files.readString(Path.of("../docs/freshness.md")));
        while (rows.find()) {
            told.add(rows.group(1) + " " + rows.group(2));
        }
        assertThat(told)
                .containsExactlyElementsOf(Arrays.stream(CheckedFact.values())
                        .map(fact -> fact.name() + " " + fact.months())
                        .toList());
    }

    private static Place checked(String day) {
        return PlaceFixtures.place("Lieu").checkedOn(day).build();
    }
}
