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
import java.nio.file.Path;
import java.time.Clock;
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
