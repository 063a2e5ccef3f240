package fr.maillage.platform.search;

import static fr.maillage.platform.directory.PlaceFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceRelation;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.directory.PublicTies;
import fr.maillage.platform.directory.Relation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TiesTests {
    private final Place library = place("Médiathèque").build();
    private final Place desk = place("Point info").build();

    private Snapshot snapshot(PublicTies ties) {
        Search search = QueryFixtures.search();
        search.replace(
                new PublicDirectory(1, Instant.EPOCH, List.of(library, desk), List.of(), List.of(), List.of(), ties));
        return search.current();
    }

    @Test
    void an_address_that_went_leads_to_the_place_that_stayed() {
        Snapshot snapshot = snapshot(new PublicTies(Map.of("biblio", library.id()), List.of()));
        assertThat(snapshot.findMoved("biblio")).contains(library);
        assertThat(snapshot.findMoved("mediatheque")).isEmpty();
        assertThat(snapshot.findBySlug("biblio")).isEmpty();
    }

    @Test
    void both_sheets_say_how_they_belong_together() {
        PlaceRelation hosted = new PlaceRelation(desk.id(), library.id(), Relation.HOSTED_BY);
        Snapshot snapshot = snapshot(new PublicTies(Map.of(), List.of(hosted)));
        assertThat(snapshot.tiesOf(desk)).containsExactly(new Snapshot.Tie("Hébergé par", library));
        assertThat(snapshot.tiesOf(library)).containsExactly(new Snapshot.Tie("Accueille", desk));
    }

    @Test
    void a_tie_to_a_place_that_is_not_public_is_not_shown() {
        PlaceRelation gone = new PlaceRelation(desk.id(), place("Parti").build().id(), Relation.LINKED);
        assertThat(snapshot(new PublicTies(Map.of(), List.of(gone))).tiesOf(desk))
                .isEmpty();
    }
}
