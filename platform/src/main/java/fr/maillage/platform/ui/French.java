package fr.maillage.platform.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates, counts and distances as French people read them aloud: no abbreviation, no figure without its noun. */
public final class French {
    private static final String NBSP = "\u00a0";

    private French() {}

    /** « 3 novembre 2026 », « 1er décembre 2026 ». */
    public static String date(LocalDate date) {
        return dayOfMonth(date) + " " + month(date) + " " + date.getYear();
    }

    /** « mardi 1er décembre ». */
    public static String day(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + dayOfMonth(date) + " "
                + month(date);
    }

    /** « 21 novembre 2026 à 9 h 05 ». */
    public static String moment(ZonedDateTime moment) {
        return date(moment.toLocalDate()) + " à " + time(moment.getHour(), moment.getMinute());
    }

    /** « 9 h », « 9 h 05 ». */
    public static String time(int hour, int minute) {
        String hours = hour + NBSP + "h";
        return minute == 0 ? hours : hours + NBSP + (minute < 10 ? "0" : "") + minute;
    }

    /** « 0 lieu », « 1 lieu », « 1 240 lieux »: in French, zero is singular. */
    public static String count(long number, String one, String many) {
        return number(number) + NBSP + (number < 2 ? one : many);
    }

    /** « 1 240 ». */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", NBSP);
    }

    /** « 350 mètres », « 1,2 kilomètre », « 12 kilomètres ». */
    public static String distance(int metres) {
        if (metres < 950) {
            return count(Math.max(50, Math.round(metres / 50.0) * 50), "mètre", "mètres");
        }
        double kilometres = Math.round(metres / 100.0) / 10.0;
        if (kilometres >= 10) {
            return count(Math.round(kilometres), "kilomètre", "kilomètres");
        }
        String figure = kilometres == Math.rint(kilometres)
                ? Long.toString(Math.round(kilometres))
                : Double.toString(kilometres).replace('.', ',');
        return figure + NBSP + (kilometres < 2 ? "kilomètre" : "kilomètres");
    }

    /** « 95 kilooctets », « 1,2 mégaoctet »: the weight of a file to be fetched. */
    public static String weight(long bytes) {
        long kilos = Math.max(1, Math.round(bytes / 1_000.0));
        if (kilos < 1_000) {
            return count(kilos, "kilooctet", "kilooctets");
        }
        String figure = String.format(Locale.FRENCH, "%.1f", bytes / 1_000_000.0);
        return figure + NBSP + (bytes < 1_950_000 ? "mégaoctet" : "mégaoctets");
    }

    /** « à Lormont », « au Haillan », « aux Mureaux », « à La Brède ». */
    public static String at(String town) {
        if (town.startsWith("Le ")) {
            return "au " + town.substring(3);
        }
        return town.startsWith("Les ") ? "aux " + town.substring(4) : "à " + town;
    }

    /** « de Lormont », « d’Ambès », « du Haillan », « des Mureaux ». */
    public static String of(String town) {
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
        return signs.replaceAll("(\\d) (h|km|m)\\b", "$1" + NBSP + "$2");
    }

    /** The first letter in upper case. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    /** The same words inside a sentence: the first letter in lower case. */
    public static String inside(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }

    private static String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
