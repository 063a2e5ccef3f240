package fr.maillage.platform.search;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Moments;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a way out changes. */
final class ChangeWords {
    private ChangeWords() {}

    static String of(List<Change> changes) {
        String joined = changes.stream().map(ChangeWords::of).collect(Collectors.joining(say(", ")));
        return joined.substring(0, 1).toUpperCase(Locale.FRENCH) + joined.substring(1);
    }

    private static String of(Change change) {
        return switch (change) {
            case Change.Spelling spelling -> say("chercher « {0} »", spelling.text());
            case Change.NoText _ -> say("sans les mots écrits");
            case Change.Circle circle -> say("jusqu’à {0}", distance(circle.metres()));
            case Change.Neighbours _ -> say("dans les communes voisines aussi");
            case Change.Everywhere _ -> say("dans tout le territoire");
            case Change.Day day -> say("le {0}", name(day.day()));
            case Change.AnyTime _ -> say("à tout moment");
            case Change.Without without -> without(without.facet());
        };
    }

    private static String name(DayOfWeek day) {
        return Moments.name(day);
    }

    private static String distance(int metres) {
        return metres % 1_000 == 0 ? say("{0} km", metres / 1_000) : say("{0} m", metres);
    }

    private static String without(Facet facet) {
        return switch (facet) {
            case NEED -> say("pour tous les besoins");
            case SERVICE -> say("pour tous les services");
            case AUDIENCE -> say("pour tous les publics");
            case FREE -> say("gratuit ou payant");
            case WITHOUT_APPOINTMENT -> say("avec ou sans rendez-vous");
            case LANGUAGE -> say("dans toutes les langues");
            case EQUIPMENT -> say("quel que soit le matériel");
            case PROGRAMME -> say("avec tous les dispositifs");
            case ACCOMMODATION -> say("sans l’accès demandé");
            case FRESHNESS -> say("même si l’information est ancienne");
            case OPEN_NOW -> say("à tout moment");
            case COMMUNE -> say("dans tout le territoire");
        };
    }
}
