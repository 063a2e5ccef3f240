package fr.maillage.platform.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceChange;
import fr.maillage.platform.directory.PublicDirectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reading page by page while others write. */
class PagingTests {
    private final ApiFace api = new ApiFace();
    private final List<Place> all = api.search.current().places();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_stays_comes_once_and_nothing_comes_twice(long seed) {
        Random random = new Random(seed);
        Set<String> always = ids(all);
        List<String> read = new ArrayList<>();
        String address = "/api/v1/lieux?limite=" + (1 + random.nextInt(9));
        while (!address.isEmpty()) {
            always.retainAll(ids(api.search.current().places()));
            JsonNode page = api.read(address);
            page.get("lieux")
                    .valueStream()
                    .forEach(place -> read.add(place.get("id").asString()));
            address = page.has("suivant") ? ApiFace.pathOf(page.get("suivant").asString()) : "";
            become(some(random));
        }
        assertThat(read).doesNotHaveDuplicates().containsAll(always);
    }

    @Test
    void the_same_holds_while_another_thread_writes() throws InterruptedException {
        AtomicBoolean reading = new AtomicBoolean(true);
        Set<String> kept = Collections.synchronizedSet(ids(all));
        Random random = new Random(42);
        Thread writer = Thread.ofPlatform().start(() -> {
            while (reading.get()) {
                List<Place> places = some(random);
                kept.retainAll(ids(places));
                become(places);
            }
        });
        List<String> read = new ArrayList<>();
        String address = "/api/v1/lieux?limite=2";
        while (!address.isEmpty()) {
            JsonNode page = api.read(address);
            page.get("lieux")
                    .valueStream()
                    .forEach(place -> read.add(place.get("id").asString()));
            address = page.has("suivant") ? ApiFace.pathOf(page.get("suivant").asString()) : "";
        }
        reading.set(false);
        writer.join();
        assertThat(read).doesNotHaveDuplicates().containsAll(kept);
    }

    @Test
    void whoever_reads_all_then_follows_the_changes_ends_with_the_directory() throws InterruptedException {
        Set<String> known = new HashSet<>(ids(all));
        List<Place> doomed = new ArrayList<>(all.subList(0, 6));
        Thread writer = Thread.ofPlatform()
                .start(() -> doomed.forEach(place -> {
                    api.directory.withdraw(place.id(), "fermé");
                    api.directory.announceChange();
                }));
        String address = "/api/v1/changements?limite=1";
        List<String> marks = new ArrayList<>();
        for (boolean more = true; more; ) {
            boolean alive = writer.isAlive();
            JsonNode page = api.read(address);
            page.get("changements").valueStream().forEach(change -> {
                marks.add(change.get("repere").asString());
                boolean gone = !change.get("etat").asString().equals("published");
                String id = change.get("id").asString();
                boolean changed = gone ? known.remove(id) : known.add(id);
                assertThat(gone && !changed).as("withdrawn twice").isFalse();
            });
            address = ApiFace.pathOf(page.get("suivant").asString());
            more = alive || !page.get("a_jour").asBoolean();
        }
        writer.join();
        assertThat(marks).doesNotHaveDuplicates();
        Set<String> standing = ids(api.directory.read().places());
        assertThat(known.stream().filter(id -> !standing.contains(id))).isEmpty();
        assertThat(standing.stream().filter(id -> !known.contains(id))).isEmpty();
        assertThat(api.directory.listChanges(PlaceChange.Mark.START, 10_000)).hasSameSizeAs(marks);
    }

    private List<Place> some(Random random) {
        return all.stream().filter(place -> random.nextInt(10) > 0).toList();
    }

    private void become(List<Place> places) {
        long next = api.search.current().version() + 1;
        api.search.replace(new PublicDirectory(next, ApiFace.NOW, places, List.of(), List.of()));
    }

    private static Set<String> ids(List<Place> places) {
        return places.stream().map(place -> place.id().toString()).collect(Collectors.toCollection(HashSet::new));
    }
}
