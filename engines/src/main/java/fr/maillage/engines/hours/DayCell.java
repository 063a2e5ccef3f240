package fr.maillage.engines.hours;

import fr.maillage.engines.text.Folding;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the cell of one day: hours, a word for closed, a mere stroke, or an opening without hours. */
enum DayCell {
    HOURS,
    /** « néant », « non »: said to be closed. */
    CLOSED,
    /** « - », « / »: nothing that day. */
    STROKE,
    /** « ? », « NC », a lone « x »: something, nobody knows what. */
    UNKNOWN,
    /** « oui », « ouvert »: open at hours that are not said. */
    OPEN_AT_UNKNOWN_HOURS;

    private static final Set<String> CLOSED_WORDS = Set.of(
            "neant", "non", "aucun", "aucune", "aucune ouverture", "aucun accueil", "0", "non ouvert", "rien", "no");
    private static final Set<String> STROKES = Set.of("", "ras", "sans objet", "so", "vide", "null", "none");
    private static final Set<String> UNKNOWN_WORDS = Set.of(
            "nc", "n c", "non communique", "non renseigne", "n r", "nr", "inconnu", "na", "n a", "nsp", "a definir");
    private static final Set<String> OPEN_WORDS = Set.of("oui", "ouvert", "ouverte", "o", "yes", "vrai", "1");
    private static final Pattern CROSS = Pattern.compile("[xX✗✘×]{1,3}");

    /** Two numbers at least, or a time. */
    private static final Pattern TIMES = Pattern.compile("[1-9]\\s?[hH:.]|[1-9]\\d?\\s?[-/àa]\\s?\\d");

    /** A cross is a stroke in a table of hours, and may be a tick in a table of crosses. */
    static DayCell of(String cell, boolean tableHasHours) {
        if (CROSS.matcher(cell.strip()).matches()) {
            return tableHasHours ? STROKE : UNKNOWN;
        }
        String folded = Folding.fold(cell);
        if (cell.indexOf('?') >= 0 && folded.isEmpty()) {
            return UNKNOWN;
        }
        if (STROKES.contains(folded)) {
            return STROKE;
        }
        if (CLOSED_WORDS.contains(folded)) {
            return CLOSED;
        }
        if (UNKNOWN_WORDS.contains(folded)) {
            return UNKNOWN;
        }
        return OPEN_WORDS.contains(folded) ? OPEN_AT_UNKNOWN_HOURS : HOURS;
    }

    static boolean hasHours(@Nullable String cell) {
        return cell != null && TIMES.matcher(cell).find();
    }

    /** What such a cell says of its day; a stroke says nothing. */
    Optional<FrenchRule> rule(int day, String cell) {
        FrenchRule rule = new FrenchRule();
        rule.days = 1 << (day - 1);
        return switch (this) {
            case HOURS, STROKE -> Optional.empty();
            case CLOSED -> {
                rule.closed = true;
                yield Optional.of(rule);
            }
            case UNKNOWN, OPEN_AT_UNKNOWN_HOURS -> {
                rule.conditions.add(
                        this == UNKNOWN ? "« " + cell + " » dans le fichier" : "ouvert, heures non précisées");
                yield Optional.of(rule);
            }
        };
    }
}
