package fr.maillage.engines.match;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.RealFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real file of a territory, kept outside the repository: 347 places, eight pairs under 30 m with different names. */
class GirondeDuplicatesTests {
    private final Path file = RealFiles.need("gironde.json");

    @Test
    void reads_every_row_with_its_name_and_its_point() throws IOException {
        MatchFile read = MatchFile.read(file, "");
        assertThat(read.records()).hasSize(347).noneMatch(place -> place.name().isBlank());
        assertThat(read.records()).filteredOn(place -> place.point() != null).hasSizeGreaterThan(330);
        assertThat(read.columns().get(PlaceField.LATITUDE)).containsExactly("Coord. X");
    }

    @Test
    void merges_none_of_the_eight_neighbours() throws IOException {
        List<ScoredPair> found = Matcher.within(MatchFile.read(file, "").records());
        List<ScoredPair> neighbours = found.stream()
                .filter(pair -> pair.left().point() != null
                        && pair.right().point() != null
                        && pair.left().point().metresTo(pair.right().point()) < 30)
                .toList();
        assertThat(neighbours).hasSize(8).noneMatch(pair -> pair.decision() == Decision.MERGE);
    }

    @Test
    void merges_few_and_shows_why() throws IOException {
        List<ScoredPair> merged = Matcher.within(MatchFile.read(file, "").records()).stream()
                .filter(pair -> pair.decision() == Decision.MERGE)
                .toList();
        assertThat(merged).hasSizeBetween(1, 5).allMatch(pair -> pair.points() >= Judge.MERGE);
    }
}
