package fr.maillage.engines.where;

import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Proposes what a person may mean while she types: communes, postal codes, then the other names. */
final class Suggestions {
    private final Towns towns;
    private final PostalAreas postal;
    private final Landmarks landmarks;
    private final Function<Landmarks.Entry, Spotted> spotted;

    Suggestions(Towns towns, PostalAreas postal, Landmarks landmarks, Function<Landmarks.Entry, Spotted> spotted) {
        this.towns = towns;
        this.postal = postal;
        this.landmarks = landmarks;
        this.spotted = spotted;
    }

    List<Spotted> list(String typed, int most) {
        String strict = typed.strip();
        boolean digits =
                !strict.isEmpty() && strict.length() <= 5 && strict.chars().allMatch(Character::isDigit);
        Set<Spotted> found = new LinkedHashSet<>();
        if (digits && strict.length() > 1) {
            postal.startingWith(strict)
                    .forEach(code -> postal.communes(code).forEach(commune -> found.add(postal.part(commune, code))));
        } else if (Folding.fold(strict).length() > 1) {
            named(typed, found, most);
        }
        return found.stream().limit(most).toList();
    }

    private void named(String typed, Set<Spotted> found, int most) {
        List<String> words = WhereWords.meaning(Asked.read(typed).words());
        if (words.isEmpty()) {
            return;
        }
        towns.list().stream()
                .filter(commune -> covers(towns.words(commune.code()), words))
                .limit(most)
                .forEach(commune ->
                        found.add(new Spotted(Spotted.Kind.COMMUNE, commune.name(), commune, towns.middle(commune))));
        telling(words).stream()
                .filter(entry -> covers(withTown(entry), words))
                .sorted(Landmarks.ORDER)
                .limit(most)
                .map(spotted)
                .forEach(found::add);
    }

    /** The fewest names among which all that answer are: those that hold one of the whole words, else the beginning. */
    private List<Landmarks.Entry> telling(List<String> words) {
        return words.subList(0, words.size() - 1).stream()
                .map(landmarks::with)
                .filter(there -> !there.isEmpty())
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> landmarks.beginning(words.getLast()));
    }

    private List<String> withTown(Landmarks.Entry entry) {
        List<String> words = new ArrayList<>(entry.words());
        words.addAll(towns.words(entry.communeCode()));
        return words;
    }

    /** True when each typed word is a word of the name, the last one at least its beginning. */
    private static boolean covers(List<String> name, List<String> typed) {
        List<String> whole = typed.subList(0, typed.size() - 1);
        return name.containsAll(whole) && name.stream().anyMatch(word -> word.startsWith(typed.getLast()));
    }

    List<String> examples() {
        List<String> examples = new ArrayList<>();
        List<Commune> lived = towns.list().stream()
                .filter(commune -> towns.isInhabited(commune.code()))
                .toList();
        List<Commune> known = lived.isEmpty() ? towns.list() : lived;
        if (known.isEmpty()) {
            return examples;
        }
        Commune largest = known.getFirst();
        examples.add(known.get(known.size() > 1 ? 1 : 0).name());
        largest.postalCodes().stream().max(Comparator.naturalOrder()).ifPresent(examples::add);
        Optional<String> quarter = landmarks.findQuarter(largest.code());
        quarter.ifPresent(examples::add);
        return examples;
    }
}
