package fr.maillage.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceMergeTests {
    private final Place known = DirectoryFixtures.demo().places().getFirst();

    @Test
    void keeps_what_the_source_does_not_say() {
        Place silent =
                said("Nouveau nom", new Contact(List.of(), List.of(), List.of(), List.of()), LocalDate.of(2030, 1, 1));
        Place merged = PlaceMerge.of(known, silent);
        assertThat(merged.contact()).isEqualTo(known.contact());
        assertThat(merged.name()).isEqualTo("Nouveau nom");
    }

    @Test
    void notes_the_source_of_each_value_that_it_takes() {
        Place merged = PlaceMerge.of(known, said("Nouveau nom", known.contact(), LocalDate.of(2030, 1, 1)));
        assertThat(merged.provenance().of(PlaceField.NAME).id()).isEqualTo("fichier");
        assertThat(merged.provenance().of(PlaceField.PHONES))
                .isEqualTo(known.provenance().main());
    }

    @Test
    void does_not_believe_an_older_file_against_a_fresher_source() {
        Place merged = PlaceMerge.of(known, said("Vieux nom", known.contact(), LocalDate.of(2012, 1, 1)));
        assertThat(merged.name()).isEqualTo(known.name());
    }

    @Test
    void tells_field_by_field_what_changed() {
        Place other = said("Autre", known.contact(), LocalDate.of(2030, 1, 1));
        assertThat(PlaceDifference.between(known, PlaceMerge.of(known, other)))
                .extracting(PlaceDifference::field)
                .containsExactly(PlaceField.NAME, PlaceField.CHECKED);
    }

    private Place said(String name, Contact contact, LocalDate on) {
        Provenance provenance = new Provenance(new SourceRef("fichier", "Un fichier", null, on), Map.of(), on, false);
        return new Place(
                known.id(),
                known.slug(),
                name,
                known.kind(),
                known.organization(),
                known.organizationName(),
                known.typologies(),
                known.location(),
                contact,
                known.hours(),
                known.reception(),
                known.summary(),
                known.description(),
                known.services(),
                known.memberships(),
                known.stops(),
                provenance);
    }
}
