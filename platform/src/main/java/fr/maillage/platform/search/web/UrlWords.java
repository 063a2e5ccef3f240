package fr.maillage.platform.search.web;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.Term;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** French words for the values of a parameter, readable in an address. The short codes of our files are understood too. */
public final class UrlWords {
    /** The lists are closed: this never grows beyond them. */
    private static final Map<Term, String> SLUGS = new ConcurrentHashMap<>();

    private UrlWords() {}

    /** The word of a need in an address: {@code imprimer}. */
    public static String of(Need need) {
        return switch (need) {
            case PROCEDURE -> "demarche";
            case PRINT -> "imprimer";
            case LEARN -> "apprendre";
            case GET_EQUIPMENT -> "ordinateur";
            case CONNECT -> "internet";
            case WORK -> "emploi";
            case FAMILY -> "enfants";
            case SAFETY -> "protection";
        };
    }

    /** The word of any other term: its French words, folded, with dashes. */
    public static String of(Term term) {
        return term instanceof Need need ? of(need) : SLUGS.computeIfAbsent(term, known -> slug(known.words()));
    }

    /** Words as a part of an address: folded, with dashes. */
    public static String slug(String words) {
        return Folding.fold(words).replace(' ', '-');
    }

    static String of(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> of(day).equals(word))
                .findFirst();
    }

    /** The terms that the words designate; an unknown word is left out. */
    public static <T extends Term> Set<T> read(Collection<String> words, T[] terms) {
        return Arrays.stream(terms)
                .filter(term -> words.contains(of(term)) || words.contains(term.code()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
