package fr.maillage.engines.match;

import fr.maillage.engines.match.NameWords.Pole;
import fr.maillage.engines.text.EditDistance;
import fr.maillage.engines.text.TokenAlignment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares two names: rare words in common count for, words that exclude each other against. */
final class NameComparison {
    private static final NameWords WORDS = NameWords.BUNDLED;
    private static final double SAME = 0.97;
    private static final double CLOSE = 0.8;
    private static final double HELD = 0.93;
    private static final double PARTIAL = 0.5;
    private static final double WEAK = 0.3;
    private static final double SPELLED_ALIKE = 0.87;
    private static final int SHORTEST_SPELLING = 7;
    private static final double CORE = 4;
    private static final String LABEL = "franceservices";
    private static final String AUTHORITY = "authority";
    private static final int NUMBERS = -8;
    private static final int POLES = -6;
    private static final int FUNCTIONS = -4;

    NameFinding compare(Weighed one, Weighed other) {
        ReadPlace left = one.place();
        ReadPlace right = other.place();
        if (left.name().isEmpty() || right.name().isEmpty()) {
            return new NameFinding(NameLevel.UNKNOWN, 0, 1, false, true, false, false, false, List.of());
        }
        TokenAlignment alignment = TokenAlignment.of(one.words(), other.words());
        boolean spelledAlike = spelledAlike(left, right, alignment);
        NameLevel level = level(left, right, alignment, spelledAlike);
        boolean descriptive = one.descriptive() || other.descriptive();
        boolean torn = (!spelledAlike && torn(alignment, left, right))
                || oneMoreSite(left, right)
                || oneMoreFunction(left.families(), right.families())
                || (!level.equals(NameLevel.EQUAL) && otherWord(left, right));
        int holders = Math.max(one.nameHolders(), other.nameHolders());
        double bits = spelledAlike ? Math.min(alignment.leftWeight(), alignment.rightWeight()) : alignment.matched();
        List<Evidence> evidence = new ArrayList<>();
        add(evidence, level.words(), points(level, bits, descriptive, holders));
        boolean conflict = conflict(left.name(), right.name(), evidence) | otherSite(left, right, evidence);
        boolean functions = functions(left.families(), right.families());
        if (functions) {
            add(evidence, "fonctions différentes", FUNCTIONS);
        }
        boolean label = functions && isLabel(left.families(), right.families());
        return new NameFinding(level, bits, holders, torn, descriptive, conflict, functions, label, evidence);
    }

    private static boolean spelledAlike(ReadPlace left, ReadPlace right, TokenAlignment alignment) {
        String a = left.name().compact();
        String b = right.name().compact();
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= SHORTEST_SPELLING
                && alignment.dice() < CLOSE
                && Math.abs(a.length() - b.length()) <= 3
                && left.sketchOverlap(right) > WEAK
                && EditDistance.similarity(a, b) >= SPELLED_ALIKE;
    }

    private static NameLevel level(ReadPlace left, ReadPlace right, TokenAlignment alignment, boolean spelledAlike) {
        if (left.name().compact().equals(right.name().compact()) || alignment.dice() >= SAME) {
            return NameLevel.EQUAL;
        }
        if (spelledAlike || alignment.dice() >= CLOSE) {
            return NameLevel.CLOSE;
        }
        if (alignment.containment() >= HELD) {
            return NameLevel.CONTAINED;
        }
        if (alignment.matched() > CORE && !(owns(alignment.leftOnly(), left) && owns(alignment.rightOnly(), right))) {
            return NameLevel.CONTAINED;
        }
        if (alignment.dice() >= PARTIAL) {
            return NameLevel.PARTIAL;
        }
        return alignment.dice() >= WEAK ? NameLevel.WEAK : NameLevel.DIFFERENT;
    }

    /** m is taken as 0.5 to 0.9 by level; u is two to the minus the bits in common, more when the whole name is common. */
    private static int points(NameLevel level, double bits, boolean descriptive, int holders) {
        return switch (level) {
            case EQUAL -> Math.max(3, Math.clamp(Math.round(0.8 * bits), 4, 9) - Tally.log2(holders) / 2);
            case CLOSE -> Math.clamp(Math.round(0.6 * bits), 1, 7);
            case CONTAINED -> Math.clamp(Math.round(0.6 * bits), 0, 6);
            case PARTIAL -> Math.clamp(Math.round(0.2 * bits), 0, 2);
            case WEAK -> -2;
            case DIFFERENT -> descriptive ? -2 : -5;
            case UNKNOWN -> 0;
        };
    }

    /** A name that only tells a function and a commune. */
    static boolean isDescriptive(ReadPlace place) {
        return place.name().tokens().stream()
                .allMatch(token -> WORDS.isGeneric(token) || place.townWords().contains(token));
    }

    private static boolean torn(TokenAlignment alignment, ReadPlace left, ReadPlace right) {
        return (owns(alignment.leftOnly(), left) && owns(alignment.rightOnly(), right))
                || nounsDiffer(alignment, left, right)
                || carries(alignment.leftOnly(), left)
                || carries(alignment.rightOnly(), right);
    }

    /** « Salle Voltaire » and « Foyer Voltaire »: each has a noun that the other lacks; two kinds of restaurant do not count. */
    private static boolean nounsDiffer(TokenAlignment alignment, ReadPlace left, ReadPlace right) {
        return hasNoun(alignment.leftOnly(), left)
                && hasNoun(alignment.rightOnly(), right)
                && (left.families().isEmpty() || !left.families().equals(right.families()));
    }

    private static boolean hasNoun(List<String> leftOver, ReadPlace place) {
        return leftOver.stream()
                .anyMatch(token -> !WORDS.isQuiet(token)
                        && !place.townWords().contains(token)
                        && !place.name().aside().contains(token));
    }

    /** A word of its own that says more than a function; brackets do not count. */
    private static boolean owns(List<String> leftOver, ReadPlace place) {
        return leftOver.stream()
                .anyMatch(token ->
                        !WORDS.isGeneric(token) && !place.name().aside().contains(token));
    }

    /** « Les Amis du jeu, salle Voltaire » beside « Salle Voltaire »: the longer name opens with somebody else. */
    private static boolean carries(List<String> leftOver, ReadPlace place) {
        for (String token : place.name().tokens()) {
            if (!WORDS.isGeneric(token)) {
                return leftOver.contains(token)
                        && !place.townWords().contains(token)
                        && !place.name().aside().contains(token);
            }
        }
        return false;
    }

    private static boolean conflict(ReadName left, ReadName right, List<Evidence> evidence) {
        boolean numbers = !left.compact().equals(right.compact())
                && !left.numbers().isEmpty()
                && !right.numbers().isEmpty()
                && left.numbers().stream().noneMatch(right.numbers()::contains);
        if (numbers) {
            add(evidence, "numéros différents dans les noms", NUMBERS);
        }
        boolean poles = false;
        for (Pole pole : left.poles()) {
            poles |= right.poles().stream().anyMatch(other -> other.axis() == pole.axis())
                    && !right.poles().contains(pole);
        }
        if (poles) {
            add(evidence, "noms opposés", POLES);
        }
        return numbers || poles;
    }

    /** « (site de Bellevue) » and « (site des Tilleuls) »: two sites of one body. */
    private static boolean otherSite(ReadPlace left, ReadPlace right, List<Evidence> evidence) {
        Set<String> one = branches(left);
        Set<String> other = branches(right);
        boolean apart = !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
        if (apart) {
            add(evidence, "sites différents dans les noms", NUMBERS);
        }
        return apart;
    }

    /** « Mairie » beside « Mairie annexe »: one name only is that of a further site. */
    private static boolean oneMoreSite(ReadPlace left, ReadPlace right) {
        return branches(left).isEmpty() != branches(right).isEmpty()
                || (!left.name().compact().equals(right.name().compact())
                        && isNumbered(left.name()) != isNumbered(right.name()));
    }

    /** « Centre social 2 », « Régie B »; not an initial inside the name. */
    private static boolean isNumbered(ReadName name) {
        return name.numbers().stream()
                .anyMatch(number -> Character.isDigit(number.charAt(0))
                        || name.tokens().getLast().equals(number));
    }

    /** « Bibliothèque de l’école Jean Macé » beside « École Jean Macé »: the one is in the other. */
    private static boolean oneMoreFunction(Set<String> left, Set<String> right) {
        boolean held = left.containsAll(right) || right.containsAll(left);
        Set<String> apart = new HashSet<>(left.size() > right.size() ? left : right);
        apart.removeAll(left.size() > right.size() ? right : left);
        return held && !left.isEmpty() && !right.isEmpty() && !apart.stream().allMatch(WORDS::isTrade);
    }

    /** What tells a site apart, its own town left out: « antenne de Talence » is where Talence expects it. */
    private static Set<String> branches(ReadPlace place) {
        Set<String> branches = new HashSet<>(place.name().branches());
        branches.removeAll(place.townWords());
        return branches;
    }

    /** « Veil » and « Weil »: a mistake rarely takes the first letter, so these are two words. */
    private static boolean otherWord(ReadPlace left, ReadPlace right) {
        List<String> one = own(left, right);
        List<String> other = own(right, left);
        return one.size() == 1
                && other.size() == 1
                && one.getFirst().charAt(0) != other.getFirst().charAt(0)
                && EditDistance.between(one.getFirst(), other.getFirst()) == 1;
    }

    private static List<String> own(ReadPlace place, ReadPlace beside) {
        return place.name().tokens().stream()
                .filter(token ->
                        !WORDS.isGeneric(token) && !beside.name().tokens().contains(token))
                .toList();
    }

    /** Disjoint functions, or a carried service on one side beside a function of its host on the other. */
    private static boolean functions(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return false;
        }
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        return shared.isEmpty() || isHosting(left, right) || isService(left, right) || isService(right, left);
    }

    private static boolean isHosting(Set<String> left, Set<String> right) {
        return left.stream().anyMatch(family -> WORDS.isHosted(family) && !right.contains(family))
                || right.stream().anyMatch(family -> WORDS.isHosted(family) && !left.contains(family));
    }

    /** « Communauté de communes du Val Clair » beside « Information jeunesse, communauté de communes du Val Clair ». */
    private static boolean isService(Set<String> body, Set<String> service) {
        return body.equals(Set.of(AUTHORITY)) && service.size() > 1;
    }

    /** One side alone says that it is a France services, the label that the State gave to existing places. */
    private static boolean isLabel(Set<String> left, Set<String> right) {
        Set<String> apart = new HashSet<>(left);
        apart.addAll(right);
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        apart.removeAll(shared);
        return apart.equals(Set.of(LABEL))
                || (left.equals(Set.of(LABEL)) && shared.isEmpty())
                || (right.equals(Set.of(LABEL)) && shared.isEmpty());
    }

    private static void add(List<Evidence> evidence, String words, int points) {
        evidence.add(new Evidence(words, points));
    }
}
