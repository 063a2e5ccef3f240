package fr.maillage.platform.ui;

import fr.maillage.engines.language.Figures;
import fr.maillage.engines.language.Moments;
import fr.maillage.engines.language.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * Dates, counts and distances as people read them aloud, in the language of the page: no abbreviation, no figure without
 * its noun. What is French here is the way they are asked for.
 */
public final class French {
    private static final String NBSP = "\u00a0";

    private French() {}

    /** « 3 novembre 2026 », « 1er décembre 2026 ». */
    public static String date(LocalDate date) {
        return Moments.date(date);
    }

    /** « mardi 1er décembre ». */
    public static String day(LocalDate date) {
        return Moments.day(date);
    }

    /** « 21 novembre 2026 à 9 h 05 ». */
    public static String moment(ZonedDateTime moment) {
        return Moments.moment(moment);
    }

    /** « 9 h », « 9 h 05 ». */
    public static String time(int hour, int minute) {
        return Moments.time(hour, minute);
    }

    /** « 0 lieu », « 1 lieu », « 1 240 lieux »: in French, zero is singular. */
    public static String count(long number, String one, String many) {
        return Words.count(number, "{0}" + NBSP + one, "{0}" + NBSP + many);
    }

    /** « 1 240 ». */
    public static String number(long number) {
        return Figures.number(number);
    }

    /** « 350 mètres », « 1,2 kilomètre », « 12 kilomètres ». */
    public static String distance(int metres) {
        return Figures.distance(metres);
    }

    /** « 95 kilooctets », « 1,2 mégaoctet »: the weight of a file to be fetched. */
    public static String weight(long bytes) {
        long kilos = Math.max(1, Math.round(bytes / 1_000.0));
        if (kilos < 1_000) {
            return Words.count(kilos, "{0}\u00a0kilooctet", "{0}\u00a0kilooctets");
        }
        String figure = String.format(Locale.FRENCH, "%.1f", bytes / 1_000_000.0);
        return bytes < 1_950_000 ? Words.say("{0}\u00a0mégaoctet", figure) : Words.say("{0}\u00a0mégaoctets", figure);
    }

    /** The bare name in other languages, whose sentences have their own preposition; « à Lormont », « au Haillan », « aux Mureaux », « à La Brède ». */
    public static String at(String town) {
        if (!Words.language().isFrench()) {
            return town;
        }
        if (town.startsWith("Le ")) {
            return "au " + town.substring(3);
        }
        return town.startsWith("Les ") ? "aux " + town.substring(4) : "à " + town;
    }

    /** « Imprimer à Lormont »: what there is in a town. */
    public static String there(String what, String town) {
        return Words.language().isFrench()
                ? what + " " + at(town)
                : Words.say("{0} dans la commune de {1}", what, town);
    }

    /** The bare name in other languages; « de Lormont », « d’Ambès », « du Haillan », « des Mureaux ». */
    public static String of(String town) {
        if (!Words.language().isFrench()) {
            return town;
        }
        if (town.startsWith("Le ")) {
            return "du " + town.substring(3);
        }
        if (town.startsWith("Les ")) {
            return "des " + town.substring(4);
        }
        return "aeiouyhéèêâîô".indexOf(Character.toLowerCase(town.charAt(0))) >= 0 ? "d’" + town : "de " + town;
    }

    /** The same text, where a sign or a unit never begins a line: « 14 h », « lieu : », « pourquoi ? ». */
    public static String tied(String words) {
        String signs = words.replace(" :", NBSP + ":")
                .replace(" ;", NBSP + ";")
                .replace(" ?", NBSP + "?")
                .replace("« ", "«" + NBSP)
                .replace(" »", NBSP + "»");
        return signs.replaceAll("(\\d) (h|km|m)\\b", "$1" + NBSP + "$2")
                .replaceAll("(\\d\\u00a0h) (\\d\\d)\\b", "$1" + NBSP + "$2");
    }

    /** The first letter in upper case. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    /** The same words inside a sentence: the first letter in lower case. */
    public static String inside(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }
}
