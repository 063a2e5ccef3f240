package fr.maillage.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DirectoryTests {
    private final Directory directory = DirectoryFixtures.empty();
    private final Offer demo = DirectoryFixtures.demo();
    private final Place place = demo.places().getFirst();

    @Test
    void gives_back_exactly_what_was_published() {
        directory.publish(demo, "essai");
        PublicDirectory read = directory.read();
        assertThat(read.places()).containsExactlyInAnyOrderElementsOf(demo.places());
        assertThat(read.programmes()).containsExactlyInAnyOrderElementsOf(demo.programmes());
        assertThat(read.practices()).hasSameSizeAs(demo.practices());
        assertThat(read.organizations()).hasSameSizeAs(demo.organizations());
    }

    @Test
    void grows_its_version_with_every_change() {
        long before = directory.version();
        directory.publish(demo, "essai");
        assertThat(directory.version()).isGreaterThan(before);
        assertThat(directory.read().version()).isEqualTo(directory.version());
    }

    @Test
    void gives_two_places_of_one_name_two_addresses() {
        UUID run = UUID.randomUUID();
        directory.write(place, "import", run);
        Place namesake = renewed(place, new PlaceId(UUID.randomUUID()), "Un autre lieu");
        directory.write(namesake, "import", run);
        assertThat(directory.findPlace(namesake.id()).orElseThrow().slug()).isEqualTo(place.slug() + "-2");
    }

    @Test
    void takes_a_new_place_back_as_if_it_had_never_been() {
        UUID run = UUID.randomUUID();
        Written written = directory.write(place, "import", run);
        assertThat(directory.takeBack(place.id(), written, "annulation", run)).isTrue();
        assertThat(directory.read().places()).isEmpty();
    }

    @Test
    void takes_a_changed_place_back_to_what_it_was() {
        UUID run = UUID.randomUUID();
        directory.write(place, "import", run);
        Written change = directory.write(renewed(place, place.id(), "Nouveau nom"), "import", run);
        directory.takeBack(place.id(), change, "annulation", run);
        assertThat(directory.findPlace(place.id())).contains(place);
    }

    @Test
    void leaves_alone_a_place_that_somebody_changed_since() {
        UUID run = UUID.randomUUID();
        Written written = directory.write(place, "import", run);
        directory.write(renewed(place, place.id(), "Corrigé à la main"), "correction", UUID.randomUUID());
        assertThat(directory.takeBack(place.id(), written, "annulation", run)).isFalse();
        assertThat(directory.findPlace(place.id()).orElseThrow().name()).isEqualTo("Corrigé à la main");
    }

    static Place renewed(Place place, PlaceId id, String name) {
        return new Place(
                id,
                place.slug(),
                name,
                place.kind(),
                place.organization(),
                place.organizationName(),
                place.typologies(),
                place.location(),
                place.contact(),
                place.hours(),
                place.reception(),
                place.summary(),
                place.description(),
                place.services(),
                place.memberships(),
                List.of(),
                place.provenance());
    }
}
