package fr.maillage.platform.search;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in French what a way out changes. */
final class ChangeWords {
    private ChangeWords() {}

    static String of(List<Change> changes) {
        String joined = changes.stream().map(ChangeWords::of).collect(Collectors.joining(", "));
        return joined.substring(0, 1).toUpperCase(Locale.FRENCH) + joined.substring(1);
    }

    private static String of(Change change) {
        return switch (change) {
            case Change.Spelling spelling -> "chercher « " + spelling.text() + " »";
            case Change.NoText _ -> "sans les mots écrits";
            case Change.Circle circle -> "jusqu’à " + distance(circle.metres());
            case Change.Neighbours _ -> "dans les communes voisines aussi";
            case Change.Everywhere _ -> "dans tout le territoire";
            case Change.Day day -> "le " + name(day.day());
            case Change.AnyTime _ -> "à tout moment";
            case Change.Without without -> without(without.facet());
        };
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    private static String distance(int metres) {
        return metres % 1_000 == 0 ? metres / 1_000 + " km" : metres + " m";
    }

    private static String without(Facet facet) {
        return switch (facet) {
            case NEED -> "pour tous les besoins";
            case SERVICE -> "pour tous les services";
            case AUDIENCE -> "pour tous les publics";
            case FREE -> "gratuit ou payant";
            case WITHOUT_APPOINTMENT -> "avec ou sans rendez-vous";
            case LANGUAGE -> "dans toutes les langues";
            case EQUIPMENT -> "quel que soit le matériel";
            case PROGRAMME -> "avec tous les dispositifs";
            case ACCOMMODATION -> "sans l’accès demandé";
            case FRESHNESS -> "même si l’information est ancienne";
            case OPEN_NOW -> "à tout moment";
            case COMMUNE -> "dans tout le territoire";
        };
    }
}
