package fr.maillage.platform.publication.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.publication.NightWork;
import fr.maillage.platform.publication.PaperFace;
import fr.maillage.platform.publication.Shelf;
import fr.maillage.platform.search.Search;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class NightShiftTests {
    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final int LANDS = 4;

    @TempDir
    Path data;

    @Test
    void one_of_two_nodes_prints_the_editions_of_a_night() throws Exception {
        Callable<Integer> one = () -> node(face()).look(PaperFace.NOW);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            int made = 0;
            for (Future<Integer> done : nodes.invokeAll(List.of(one, one))) {
                made += done.get();
            }
            assertThat(made).isEqualTo(LANDS);
        }
    }

    @Test
    void prints_again_only_what_reads_otherwise() {
        PaperFace face = face();
        NightShift shift = node(face);
        assertThat(shift.look(PaperFace.NOW)).isEqualTo(LANDS);
        assertThat(shift.look(PaperFace.NOW)).as("the same night").isZero();
        assertThat(shift.look(PaperFace.NOW.plusDays(1))).as("nothing changed").isZero();
        face.get(Search.class).replace(directory(2, 2));
        assertThat(shift.look(PaperFace.NOW.plusDays(2)))
                .as("one commune lost a place")
                .isEqualTo(2);
        assertThat(face.get(Shelf.class).find("33119-cenon"))
                .map(edition -> edition.made())
                .contains(PaperFace.NOW.plusDays(2).toLocalDate());
    }

    @Test
    void a_night_begins_at_three() {
        PaperFace face = face();
        NightShift shift = node(face);
        ZonedDateTime three = PaperFace.NOW.plusDays(1).withHour(3).withMinute(0);
        assertThat(shift.look(PaperFace.NOW)).isEqualTo(LANDS);
        face.get(Search.class).replace(directory(2, 2));
        assertThat(shift.look(three.minusMinutes(1)))
                .as("still the night before")
                .isZero();
        assertThat(shift.look(three)).as("Cenon and its EPCI").isEqualTo(2);
    }

    @Test
    void a_commune_that_cannot_be_printed_stops_none_of_the_others() throws Exception {
        PaperFace face = face();
        Path inTheWay = Files.createDirectories(data.resolve("editions")).resolve("33119-cenon");
        Files.writeString(inTheWay, "a file where a folder should be");
        assertThat(node(face).look(PaperFace.NOW)).isEqualTo(LANDS - 1);
        assertThat(face.get(Shelf.class).find("33119-cenon")).isEmpty();
        Files.delete(inTheWay);
        assertThat(node(face).look(PaperFace.NOW.plusDays(1)))
                .as("the next night")
                .isEqualTo(1);
    }

    @Test
    void a_night_where_nothing_could_be_kept_is_tried_again() throws Exception {
        PaperFace face =
                new PaperFace(new PublicDirectory(1, PaperFace.NOW.toInstant(), List.of(), List.of(), List.of()), data);
        NightShift shift = node(face);
        assertThat(shift.look(PaperFace.NOW)).as("no place yet").isZero();
        face.get(Search.class).replace(directory(2, 3));
        assertThat(shift.look(PaperFace.NOW))
                .as("the same night, after the first import")
                .isEqualTo(LANDS);
    }

    @Test
    void a_node_that_stops_leaves_the_night_to_its_next_start() {
        PaperFace face = face();
        Thread.currentThread().interrupt();
        NightWork.Night cut = face.get(NightWork.class).print(PaperFace.NOW);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(cut.isOver()).isFalse();
        assertThat(node(face).look(PaperFace.NOW)).isEqualTo(LANDS);
    }

    @Test
    void a_commune_without_a_place_any_more_leaves_the_shelf() {
        PaperFace face = face();
        NightShift shift = node(face);
        shift.look(PaperFace.NOW);
        face.get(Search.class).replace(directory(2, 0));
        shift.look(PaperFace.NOW.plusDays(1));
        assertThat(face.get(Shelf.class).find("33119-cenon")).isEmpty();
        assertThat(data.resolve("editions/33119-cenon")).doesNotExist();
        assertThat(face.get(Shelf.class).find("33522-talence")).isPresent();
    }

    private PaperFace face() {
        return new PaperFace(directory(1, 3), data);
    }

    private static NightShift node(PaperFace face) {
        return new NightShift(
                new NightRepository(JdbcClient.create(DATABASE)),
                face.get(NightWork.class),
                new JdbcTransactionManager(DATABASE),
                Clock.systemUTC());
    }

    /** Some places of Cenon, two of Talence, two of Pessac: three communes of one EPCI. */
    private static PublicDirectory directory(long version, int ofCenon) {
        PublicDirectory demo = DemoOffer.at(PaperFace.NOW.toInstant());
        List<Place> places = Stream.of("33119", "33522", "33318")
                .flatMap(code -> demo.places().stream()
                        .filter(place -> place.location().communeCode().equals(code)
                                && place.stops().isEmpty())
                        .limit(code.equals("33119") ? ofCenon : 2))
                .toList();
        return new PublicDirectory(version, demo.takenAt(), places, List.of(), List.of());
    }
}
