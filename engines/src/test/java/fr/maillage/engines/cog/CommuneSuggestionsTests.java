package fr.maillage.engines.cog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommuneSuggestionsTests {
    private final Cog cog = Cog.bundled();
    private final List<String> metropole =
            cog.findEpci("243300316").orElseThrow().communeCodes();

    @Test
    void proposes_the_communes_of_the_territory_first() {
        assertThat(words("st m", metropole)).first().isEqualTo("Saint-Médard-en-Jalles (33160)");
        assertThat(words("saint", metropole).subList(0, 4)).allMatch(shown -> shown.contains("33"));
    }

    @Test
    void finds_a_commune_of_the_territory_by_any_word_of_its_name() {
        assertThat(words("jalle", metropole)).contains("Martignas-sur-Jalle (33127)", "Saint-Médard-en-Jalles (33160)");
        assertThat(words("bousc", metropole)).first().isEqualTo("Le Bouscat (33110)");
    }

    @Test
    void proposes_communes_by_the_beginning_of_the_postal_code() {
        assertThat(words("3370", metropole)).containsExactly("Mérignac (33700)");
        assertThat(words("331", metropole)).contains("Bordeaux (33)", "Bègles (33130)");
    }

    @Test
    void proposes_the_largest_towns_elsewhere() {
        assertThat(words("toul", List.of())).startsWith("Toulouse (31)", "Toulon (83)");
        assertThat(words("merignca", metropole)).contains("Mérignac (33700)");
    }

    @Test
    void proposes_nothing_for_nothing() {
        assertThat(words("", metropole)).isEmpty();
        assertThat(cog.suggest("bor", metropole, 0)).isEmpty();
    }

    private List<String> words(String typed, List<String> territory) {
        return cog.suggest(typed, territory, 8).stream()
                .map(CommuneSuggestion::words)
                .toList();
    }
}
