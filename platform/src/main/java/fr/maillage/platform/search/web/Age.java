package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.ui.French;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How old the information of a place is, in words.
 *
 * @param old true when one should call before going
 */
public record Age(String words, boolean old) {
    /** The age of what is known of a place, and who vouched for it when that was a person. */
    static Age of(Provenance provenance, LocalDate today) {
        LocalDate checkedOn = provenance.checkedOn();
        Age age = of(checkedOn, today);
        SourceRef vouched = provenance.byField().get(PlaceField.CHECKED);
        if (vouched == null || checkedOn == null || !checkedOn.equals(vouched.on()) || age.old()) {
            return age;
        }
        return new Age(age.words() + "\u00a0: " + lower(vouched), false);
    }

    /** « confirmé par le lieu », « vérifié par téléphone, par : Aidant ». */
    private static String lower(SourceRef source) {
        String title = source.title().substring(0, 1).toLowerCase(Locale.FRENCH)
                + source.title().substring(1);
        return source.note() == null ? title : title + ", " + source.note();
    }

    /** The age of a check made on a day, seen from another. */
    public static Age of(@Nullable LocalDate checkedOn, LocalDate today) {
        if (checkedOn == null) {
            return new Age(say("Date de vérification inconnue\u00a0: appelez avant de venir"), true);
        }
        if (checkedOn.equals(today)) {
            return new Age("Vérifié aujourd’hui", false);
        }
        return switch (Freshness.of(checkedOn, today)) {
            case RECENT -> new Age(say("Vérifié le {0}", French.date(checkedOn)), false);
            case AGEING -> new Age(say("Vérifié le {0}, il y a plus de six mois", French.date(checkedOn)), false);
            case OLD, UNKNOWN -> new Age(say("Vérifié il y a plus de deux ans\u00a0: appelez avant de venir"), true);
        };
    }
}
