package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.ui.French;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old the information of a place is, in words.
 *
 * @param old true when one should call before going
 */
public record Age(String words, boolean old) {
    /** The age of a check made on a day, seen from another. */
    public static Age of(@Nullable LocalDate checkedOn, LocalDate today) {
        if (checkedOn == null) {
            return new Age(say("Date de vérification inconnue\u00a0: appelez avant de venir"), true);
        }
        return switch (Freshness.of(checkedOn, today)) {
            case RECENT -> new Age(say("Vérifié le {0}", French.date(checkedOn)), false);
            case AGEING -> new Age(say("Vérifié le {0}, il y a plus de six mois", French.date(checkedOn)), false);
            case OLD, UNKNOWN -> new Age(say("Vérifié il y a plus de deux ans\u00a0: appelez avant de venir"), true);
        };
    }
}
