package fr.maillage.platform.directory;

import static fr.maillage.platform.directory.PlaceFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.NationalProgramme;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.Typology;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two places that say something else in every field: what is taken is taken alone, with its source. */
class PlaceMergeFieldsTests {
    private static final Place ONE = full("un", 0, "2026-01-01");
    private static final Place OTHER = full("autre", 1, "2026-02-01");

    private static Place full(String word, int number, @Nullable String day) {
        LocalDate date = LocalDate.of(2027, 1, 1 + number);
        PlaceFixtures.PlaceBuilder base = place("Espace " + word)
                .kind(number == 0 ? PlaceKind.FIXED : PlaceKind.MOBILE)
                .runBy("Structure " + word)
                .typology(Typology.values()[number])
                .address(number + 1 + " rue " + word, "3300" + number)
                .at(44.8 + number, -0.5)
                .contact(new Contact(
                        List.of("+3355600000" + number),
                        List.of(word + "@exemple.fr"),
                        List.of("https://" + word + ".fr"),
                        List.of("https://rdv." + word + ".fr")))
                .hours("Mo 09:00-1" + number + ":00")
                .closed(date, date, word)
                .has(Equipment.values()[number])
                .accessible(Accommodation.values()[number])
                .speaks(number == 0 ? "ar" : "en")
                .summary("Résumé " + word)
                .description("Description " + word)
                .offers(ServiceKind.values()[number])
                .carries(NationalProgramme.values()[number])
                .stop(new Stop(date, LocalTime.of(9, 0), LocalTime.of(10, 0), word, null, "33063", null));
        return with((number == 0 ? base.quarter(word) : base).build(), word, day);
    }

    private static Place with(Place base, String source, @Nullable String day) {
        LocalDate on = day == null ? null : LocalDate.parse(day);
        Reception all = base.reception();
        return new Place(
                base.id(),
                base.slug(),
                base.name(),
                base.kind(),
                base.organization(),
                base.organizationName(),
                base.typologies(),
                base.location(),
                base.contact(),
                base.hours(),
                new Reception(
                        all.equipment(),
                        all.accommodations(),
                        all.languages(),
                        "Tram " + base.slug(),
                        List.of("Pièce " + base.slug())),
                base.summary(),
                base.description(),
                base.services(),
                base.memberships(),
                base.stops(),
                new Provenance(new SourceRef(source, source, null, on), Map.of(), on, false));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHECKED")
    void takes_the_chosen_field_and_no_other(PlaceField field) {
        Place merged = PlaceMerge.choosing(ONE, OTHER, Set.of(field));
        Arrays.stream(PlaceField.values())
                .filter(each -> each != PlaceField.CHECKED)
                .forEach(each -> assertThat(said(each, merged))
                        .as(each.words())
                        .isEqualTo(said(each, each == field ? OTHER : ONE)));
        assertThat(merged.provenance().byField()).containsOnlyKeys(field);
        assertThat(merged.provenance().of(field).id()).isEqualTo("autre");
    }

    /** The quarter is what people say of the place: kept when the other address does not tell it. */
    private static String said(PlaceField field, Place place) {
        return PlaceWords.of(field, place).replace(" · un", "");
    }

    @Test
    void keeps_its_identity_and_its_public_address() {
        Place merged = PlaceMerge.choosing(ONE, OTHER, Set.of(PlaceField.values()));
        assertThat(merged.id()).isEqualTo(ONE.id());
        assertThat(merged.slug()).isEqualTo(ONE.slug());
        assertThat(merged.kind()).isEqualTo(PlaceKind.MOBILE);
        assertThat(merged.organization()).isEqualTo(OTHER.organization());
        assertThat(merged.contact()).isEqualTo(OTHER.contact());
        assertThat(merged.location().quarter()).isEqualTo("un");
        assertThat(PlaceMerge.choosing(ONE, OTHER, Set.of()).kind()).isEqualTo(PlaceKind.FIXED);
    }

    @Test
    void empties_a_chosen_field_that_the_other_leaves_empty() {
        Place silent = place("Espace muet").build();
        Place merged = PlaceMerge.choosing(ONE, silent, Set.of(PlaceField.PHONES, PlaceField.HOURS));
        assertThat(merged.contact().phones()).isEmpty();
        assertThat(merged.hours().osm()).isNull();
        assertThat(merged.contact().emails()).isEqualTo(ONE.contact().emails());
    }

    @Test
    void the_last_check_of_either_counts_for_both() {
        assertThat(checked(ONE, OTHER)).isEqualTo("2026-02-01");
        assertThat(checked(OTHER, ONE)).isEqualTo("2026-02-01");
        assertThat(checked(ONE, full("muet", 1, null))).isEqualTo("2026-01-01");
        assertThat(checked(full("muet", 1, null), ONE)).isEqualTo("2026-01-01");
    }

    private static String checked(Place kept, Place other) {
        return String.valueOf(
                PlaceMerge.choosing(kept, other, Set.of()).provenance().checkedOn());
    }

    @Test
    void a_file_never_corrects_a_person_and_a_person_always_corrects_a_file() {
        Place person = with(ONE, "parole-lieu", "2020-01-01");
        assertThat(PlaceMerge.of(person, OTHER).name()).isEqualTo(ONE.name());
        assertThat(PlaceMerge.of(OTHER, person).name()).isEqualTo(ONE.name());
        assertThat(PlaceMerge.of(person, with(OTHER, "parole", "2021-01-01")).name())
                .isEqualTo(OTHER.name());
    }

    @Test
    void a_source_corrects_itself_even_with_an_earlier_date() {
        assertThat(PlaceMerge.of(OTHER, with(ONE, "autre", "2020-01-01")).name())
                .isEqualTo(ONE.name());
        assertThat(PlaceMerge.of(OTHER, with(ONE, "un", "2026-02-01")).name()).isEqualTo(ONE.name());
        assertThat(PlaceMerge.of(OTHER, ONE).name()).isEqualTo(OTHER.name());
    }
}
