package fr.maillage.engines.match;

import fr.maillage.engines.match.NameWords.Pole;
import java.util.List;
import java.util.Set;

/**
 * A name taken apart.
 *
 * @param tokens its words without articles, known phrases joined, plurals cut; the order of the name
 * @param aside the words that stood in brackets
 * @param families what the name says the place is
 * @param numbers the numbers it holds, and a single letter at its end
 * @param poles north or south, boys or girls…
 * @param branches what tells a site of its apart: the words after « antenne », « site », or « annexe » itself
 * @param compact all its letters and digits without spaces, brackets left out
 */
record ReadName(
        List<String> tokens,
        Set<String> aside,
        Set<String> families,
        Set<String> numbers,
        Set<Pole> poles,
        Set<String> branches,
        String compact) {
    ReadName {
        tokens = List.copyOf(tokens);
        aside = Set.copyOf(aside);
        families = Set.copyOf(families);
        numbers = Set.copyOf(numbers);
        poles = Set.copyOf(poles);
        branches = Set.copyOf(branches);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }
}
