package fr.maillage.platform.directory.duplicates;

import static fr.maillage.platform.directory.PlaceFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.HeldPlace;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.duplicates.SideBySide.Likeness;
import org.junit.jupiter.api.Test;

class SideBySideTests {
    private static final Place RICH = Twins.boussole()[0];
    private static final Place FRESH = Twins.boussole()[1];

    private static SideBySide laid(Place one, Place other) {
        return SideBySide.of(new HeldPlace(one, 3), new HeldPlace(other, 5));
    }

    private static SideBySide.Line line(SideBySide sides, PlaceField field) {
        return sides.lines().stream()
                .filter(line -> line.field() == field)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keeps_the_sheet_that_says_more_whichever_comes_first() {
        assertThat(laid(RICH, FRESH).kept().place()).isEqualTo(RICH);
        assertThat(laid(FRESH, RICH).kept().place()).isEqualTo(RICH);
        assertThat(laid(FRESH, RICH).swapped().kept().place()).isEqualTo(FRESH);
    }

    @Test
    void keeps_the_fresher_of_two_sheets_that_say_as_much() {
        Place one = Twins.saidBy(place("Espace Un").build(), "ville", "2026-01-01");
        Place other = Twins.saidBy(place("Espace Deux").build(), "caf", "2026-02-01");
        assertThat(laid(one, other).kept().place()).isEqualTo(other);
        assertThat(laid(other, one).kept().place()).isEqualTo(other);
    }

    @Test
    void marks_each_field_with_a_word() {
        SideBySide sides = laid(RICH, FRESH);
        assertThat(line(sides, PlaceField.PHONES).likeness()).isEqualTo(Likeness.DIFFERENT);
        assertThat(line(sides, PlaceField.POINT).likeness()).isEqualTo(Likeness.SAME);
        assertThat(line(sides, PlaceField.HOURS).likeness()).isEqualTo(Likeness.ONE_SIDED);
        assertThat(line(sides, PlaceField.HOURS).other()).isEmpty();
    }

    @Test
    void leaves_out_what_neither_says_and_the_date_of_the_check() {
        assertThat(laid(RICH, FRESH).lines())
                .extracting(SideBySide.Line::field)
                .doesNotContain(PlaceField.LANGUAGES, PlaceField.CHECKED)
                .contains(PlaceField.NAME, PlaceField.HOURS);
    }

    @Test
    void proposes_the_fresher_value_and_the_only_one() {
        assertThat(laid(RICH, FRESH).preferred())
                .containsExactlyInAnyOrder(PlaceField.NAME, PlaceField.ADDRESS, PlaceField.PHONES);
        assertThat(laid(RICH, FRESH).swapped().preferred())
                .containsExactlyInAnyOrder(PlaceField.HOURS, PlaceField.EQUIPMENT);
    }

    @Test
    void proposes_a_persons_word_before_a_fresher_file() {
        Place told = Twins.fieldSaidBy(RICH, PlaceField.PHONES, "parole-lieu", "2020-01-01");
        assertThat(laid(told, FRESH).preferred()).containsExactlyInAnyOrder(PlaceField.NAME, PlaceField.ADDRESS);
    }

    @Test
    void orders_what_was_read() {
        MergeOrder order = laid(FRESH, RICH).proposal();
        assertThat(order.kept()).isEqualTo(RICH.id());
        assertThat(order.keptRevision()).isEqualTo(5);
        assertThat(order.goneRevision()).isEqualTo(3);
    }
}
