package fr.maillage.platform.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTests {
    private static final HoursForm HOURS = new HoursForm(HoursContext.bordeaux());
    private final Place place = DirectoryFixtures.demo().places().getFirst();

    static Stream<SectionForm> forms() {
        return Stream.of(
                new IdentityForm(),
                new ContactForm(),
                HOURS,
                new ClosuresForm(),
                new ServicesForm(),
                new ReceptionForm());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void change_nothing_when_nothing_is_typed(SectionForm form) {
        for (Place one : DirectoryFixtures.demo().places()) {
            Edited edited = form.edit(one, form.typed(one));
            assertThat(edited.mistakes()).as(one.name()).isEmpty();
            assertThat(PlaceDifference.between(one, edited.place()))
                    .as(one.name())
                    .isEmpty();
        }
    }

    @Test
    void read_a_week_as_people_write_it_and_say_what_was_understood() {
        Edited edited = HOURS.edit(
                place,
                Typed.draft()
                        .with("lundi", "9h-12h et 14h-17h30")
                        .with("mardi", "fermé")
                        .with("mercredi", "14h à 18h")
                        .typed());
        assertThat(edited.place().hours().osm()).isEqualTo("Mo 09:00-12:00,14:00-17:30; We 14:00-18:00");
        assertThat(edited.notes().getFirst().replace('\u00a0', ' ')).contains("lundi de 9 h à 12 h");
    }

    @Test
    void refuse_hours_that_nobody_understands() {
        Edited edited =
                HOURS.edit(place, Typed.draft().with("autrement", "blabla ?").typed());
        assertThat(edited.mistakes()).hasSize(1);
    }

    @Test
    void take_closures_with_their_dates_however_they_are_written() {
        Typed typed = Typed.draft()
                .with("lignes", "2")
                .with("du-0", "24/12/2026")
                .with("au-0", "2026-12-31")
                .with("raison-0", "congés")
                .with("du-1", "2027-01-04")
                .with("heures-1", "10h-12h")
                .typed();
        assertThat(new ClosuresForm().edit(place, typed).place().hours().exceptions())
                .containsExactly(
                        new DatedHours(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31), null, "congés"),
                        new DatedHours(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 4), "10:00-12:00", null));
    }

    @Test
    void refuse_a_closure_that_ends_before_it_starts() {
        Typed typed = Typed.draft()
                .with("lignes", "1")
                .with("du-0", "2026-12-31")
                .with("au-0", "2026-12-01")
                .typed();
        assertThat(new ClosuresForm().edit(place, typed).mistakes()).hasSize(1);
    }

    @Test
    void add_a_public_to_every_service_without_touching_the_rest() {
        ServicesForm form = new ServicesForm();
        Typed shown = form.typed(place);
        Map<String, List<String>> values = new HashMap<>(shown.values());
        values.put("publics", List.of(Audience.SENIORS.code()));
        Place next = form.edit(place, new Typed(values)).place();
        assertThat(next.services())
                .hasSameSizeAs(place.services())
                .allSatisfy(service -> assertThat(service.audiences()).contains(Audience.SENIORS));
        assertThat(next.services().getFirst().description())
                .isEqualTo(place.services().getFirst().description());
    }

    @Test
    void refuse_numbers_addresses_and_sites_that_lead_nowhere() {
        Typed typed = Typed.draft()
                .with("telephones", "05 56 00 00 00\n12345")
                .with("courriels", "accueil@exemple.fr\npas une adresse")
                .with("sites", "www.exemple.fr\njavascript:alert(1)")
                .typed();
        Edited edited = new ContactForm().edit(place, typed);
        assertThat(edited.mistakes()).hasSize(3);
        assertThat(edited.place().contact().phones()).containsExactly("+33556000000");
        assertThat(edited.place().contact().websites()).containsExactly("https://www.exemple.fr");
    }
}
