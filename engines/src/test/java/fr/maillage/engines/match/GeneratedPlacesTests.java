package fr.maillage.engines.match;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.match.Labelled.Score;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Precision and recall on made-up lists whose truth is known. Seeds below 100 served to develop; the seeds here were not
 * looked at meanwhile.
 */
class GeneratedPlacesTests {

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103})
    void merges_places_of_two_directories_and_no_trap(long seed) {
        Labelled lists = DirectoryWorld.of(seed, 800);
        List<ScoredPair> found = lists.found();
        assertThat(lists.forbidden(found)).isEmpty();
        assertThat(lists.score(found, Decision.MERGE).precision()).isGreaterThanOrEqualTo(0.995);
        assertThat(lists.score(found, Decision.MERGE).recall()).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103})
    void follows_a_register_from_one_year_to_the_next(long seed) {
        Labelled lists = RegisterWorld.of(seed, 900);
        Score merged = lists.score(lists.found(), Decision.MERGE);
        assertThat(merged.precision()).as(merged.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(merged.f1()).as(merged.toString()).isGreaterThanOrEqualTo(0.98);
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103})
    void matches_two_english_guides_by_phone_and_street(long seed) {
        Labelled lists = TownGuideWorld.of(seed, 600, true);
        Score merged = lists.score(lists.found(), Decision.MERGE);
        assertThat(merged.f1()).as(merged.toString()).isGreaterThanOrEqualTo(0.93);
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103})
    void matches_two_english_guides_by_point(long seed) {
        Labelled lists = TownGuideWorld.of(seed, 600, false);
        Score merged = lists.score(lists.found(), Decision.MERGE);
        assertThat(merged.f1()).as(merged.toString()).isGreaterThanOrEqualTo(0.93);
    }
}
