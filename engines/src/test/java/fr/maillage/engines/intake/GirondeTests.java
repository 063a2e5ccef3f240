package fr.maillage.engines.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.RealFiles;
import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.DepartementOutlines;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.engines.vocabulary.Equipment;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real file of Gironde, when it is there: 347 places without a hand-written mapping. */
class GirondeTests {
    private static Fixtures.Taken taken;
    private static List<PlaceRecord> places;

    @BeforeAll
    static void takeIn() {
        taken = Fixtures.take(RealFiles.need("gironde.json"));
        places = taken.rows().stream()
                .map(row -> row.outcome())
                .filter(IntakeRow.Outcome.Accepted.class::isInstance)
                .map(outcome -> ((IntakeRow.Outcome.Accepted) outcome).place())
                .toList();
    }

    @Test
    void accounts_for_every_row() {
        assertThat(taken.rows()).hasSize(347);
        assertThat(places).hasSize(347);
    }

    @Test
    void finds_the_176_places_of_bordeaux_metropole_by_their_commune() {
        long inside = places.stream()
                .filter(place -> place.address().communeCode() != null)
                .map(place -> Cog.bundled().getCommune(place.address().communeCode()))
                .map(Commune::epciCode)
                .filter(epci -> epci.filter("243300316"::equals).isPresent())
                .count();
        assertThat(inside).isEqualTo(176);
    }

    @Test
    void keeps_the_thirteen_kinds_of_equipment() {
        Set<Equipment> kinds = EnumSet.noneOf(Equipment.class);
        places.forEach(place -> kinds.addAll(place.offer().equipment()));
        assertThat(kinds).hasSize(13);
    }

    @Test
    void follows_the_values_when_the_headers_of_the_coordinates_are_swapped() {
        assertThat(taken.target("Coord. X")).isEqualTo("latitude");
        assertThat(taken.target("Coord. Y")).isEqualTo("longitude");
    }

    @Test
    void puts_no_point_outside_gironde() {
        var outline = DepartementOutlines.bundled().find("33").orElseThrow();
        assertThat(places.stream().map(place -> place.address().point()).filter(Objects::nonNull))
                .hasSizeGreaterThan(300)
                .allMatch(point -> outline.metresOutside(point) < 3_000);
    }

    @Test
    void never_turns_equipment_into_a_service() {
        assertThat(places)
                .filteredOn(place ->
                        place.extras().isEmpty() || !place.offer().services().isEmpty())
                .isNotEmpty();
        assertThat(places)
                .filteredOn(place -> place.offer().services().isEmpty())
                .hasSize(29);
        assertThat(places).allMatch(place -> place.offer().care().isEmpty());
    }
}
