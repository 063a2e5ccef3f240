package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers and days of a text that are no hours: telephone numbers, addresses of the web and of the street,
 * prices, ages, durations, dates of an update. They stay together and are kept as a remark.
 */
final class NotHours {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String MONTHS =
            "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)";

    /** 05 56 00 00 00, 05.56.00.00.00, 0556 00 00 00, +33 (0)5 56 00 00 00, with « tél. » before it. */
    private static final String TELEPHONE = ""
            + "(?<![\\d.:])(?:\\+\\d{2,3} ?(?:\\(0\\) ?)?[1-9]|0[1-9])[ ./-]?"
            + "\\d\\d(?<sep>[ ./-]?)\\d\\d\\k<sep>\\d\\d\\k<sep>\\d\\d(?![ ./-]?\\d| ?[hH:])";

    private static final String WEB = "(?:https?://|www\\.)[^\\s,;()<>]{1,200}"
            + "|[\\w.+-]{1,64}@[\\w.-]{1,100}"
            + "|\\b[a-z0-9][a-z0-9-]{2,40}(?:\\.[a-z0-9-]{2,40}){0,3}\\.(?:fr|com|org|net|eu|info|bzh)\\b(?:/[^\\s,;()]{0,200})?";

    /** 2h par semaine, durée : 1h à 2h, atelier de 2h, 1h gratuite, 30 minutes. An hour up to five is no opening time here. */
    private static final String WEEKLY = "(?<![\\dhH:.])\\d{1,3} ?(?:h|heures?) ?(?:\\d\\d)? ?"
            + "(?:hebdo(?:madaires?)?|mensuelles?|(?:/|par|chaque) ?(?:semaine|sem|mois|jour|an|personne|pers|s[ée]ance|atelier))\\b";

    private static final String LASTING = "\\bdur[ée]e ?(?:d['’e]|:|est de)? ?\\d{1,3} ?(?:h|heures?)? ?(?:\\d\\d)?"
            + "(?: ?(?:[àa]|-|ou|/) ?\\d{1,2} ?(?:h|heures?) ?(?:\\d\\d)?)?(?!\\d)";

    private static final String SESSION =
            "\\b(?:ateliers?|s[ée]ances?|sessions?|cours|modules?|cycles?|formations?) ?(?::|d['’]|de)? ?[1-5] ?(?:h|heures?)"
                    + " ?(?:\\d\\d)?(?! ?\\d| ?[-àa/] ?\\d)";

    private static final String FREE =
            "(?<![\\dhH:.-])[1-5] ?(?:h|heures?) ?(?:\\d\\d)? (?:gratuit|offert|minimum|maxi|d['’](?!\\d)|de [a-z])";

    private static final String MINUTES =
            "(?<![\\dhH:.])(?<![hH] )(?:\\d{1,2} ?(?:-|[àa]|/) ?)?\\d{1,3} ?(?:minutes?|min|mn)\\b";

    /** 12-25 ans, 8 à 10 personnes, 5,50 €. */
    private static final String COUNT = "(?<![\\dhH:.,])(?:\\d{1,3} ?(?:-|[àa]|/|ou) ?)?\\d{1,4}(?:[.,]\\d{1,2})? ?"
            + "(?:ans\\b|personnes?\\b|pers\\b|places?\\b(?! d)|postes?\\b|ordinateurs?\\b|participants?\\b|euros?\\b|€"
            + "|km\\b|m²|m[èe]tres?\\b|jours? avant\\b|jours? [àa] l['’]avance\\b)";

    /** 12 rue du 8 mai 1945, place du 11 novembre, salle 12, bât. 9. */
    private static final String STREET = "(?:(?<![\\dhH:.-])\\d{1,4} ?(?:bis|ter|quater)?,? ?)?"
            + "\\b(?:rue|avenue|av\\.|bd|boulevard|place|all[ée]e|chemin|impasse|route|quai|square|esplanade|r[ée]sidence)"
            + " (?:du |de la |de l['’]|des |de |d['’])?(?:\\d{1,2}(?:er)? " + MONTHS + "(?: \\d{4})?)?";

    private static final String ROOM =
            "\\b(?:salle|b[âa]timent|b[âa]t|porte|appt|appartement|lot|bp|cs|cedex) ?[.:]? ?n?°? ?\\d{1,5}"
                    + "(?: ?[-/] ?\\d{1,4})?(?!\\d| ?[hH:]\\d| ?[hH]\\b| ?-)";

    private static final String UPDATE =
            "\\b(?:mise?s? [àa] jour|m[àa]j|actualis[ée]e?s?|v[ée]rifi[ée]e?s?|modifi[ée]e?s?)"
                    + " ?(?:le|du|en|au|:)? ?(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:er)? " + MONTHS
                    + "(?: \\d{4})?|"
                    + MONTHS + " \\d{4}|\\d{4})";

    /** « dernière entrée à 16h30 ». */
    private static final String LAST_ENTRY =
            "\\b(?:derni[èe]re?s?) (?:entr[ée]e|admission|acc[èe]s|inscription|d[ée]part)s?"
                    + " ?(?:[àa]|:)? ?\\d{1,2} ?[h:] ?(?:\\d\\d)?";

    /** « tél. : » before a number. */
    private static final Pattern LABEL = Pattern.compile("\\b(?:t[ée]l(?:[ée]phone)?|fax) ?[.:]? ?:? ?$", FLAGS);

    private static final List<Shape> SHAPES = List.of(
            Shape.of(WEB, "@", "http", "www", ".fr", ".com", ".org", ".net", ".eu", ".info", ".bzh"),
            Shape.of(TELEPHONE, "0", "+"),
            Shape.of(UPDATE, "à jour", "a jour", "maj", "màj", "actualis", "rifi", "modifi"),
            Shape.of(LAST_ENTRY, "derni"),
            Shape.of(
                    STREET,
                    "rue",
                    "avenue",
                    "av.",
                    "bd",
                    "boulevard",
                    "place",
                    "allée",
                    "allee",
                    "chemin",
                    "impasse",
                    "route",
                    "quai",
                    "square",
                    "esplanade",
                    "sidence"),
            Shape.of(ROOM, "salle", "bat", "bât", "porte", "app", "lot", "bp", "cs", "cedex"),
            Shape.of(WEEKLY, "hebdo", "mensuel", "sem", "mois", "jour", "an", "pers", "ance", "atelier"),
            Shape.of(LASTING, "dur"),
            Shape.of(SESSION, "atelier", "ance", "session", "cours", "module", "cycle", "formation"),
            Shape.of(FREE, "gratuit", "offert", "minimum", "maxi", "d'", "d’", "de "),
            Shape.of(MINUTES, "min", "mn"),
            Shape.of(
                    COUNT,
                    "ans",
                    "pers",
                    "place",
                    "poste",
                    "ordinateur",
                    "participant",
                    "euro",
                    "€",
                    "km",
                    "m²",
                    "tre",
                    "avant",
                    "avance"));

    /** A pattern, and the pieces of text without which it cannot be found: most texts have none. */
    private record Shape(Pattern pattern, List<String> pieces) {
        static Shape of(String pattern, String... pieces) {
            return new Shape(Pattern.compile(pattern, FLAGS), List.of(pieces));
        }

        boolean mayBeIn(String lower) {
            return pieces.stream().anyMatch(lower::contains);
        }
    }

    /** From one character to another. */
    record Stretch(int from, int to) {
        boolean overlaps(Stretch other) {
            return from < other.to && other.from < to;
        }
    }

    private NotHours() {}

    /** The stretches of the text that are no hours, in order. */
    static List<Stretch> find(String text) {
        List<Stretch> stretches = new ArrayList<>();
        String lower = text.toLowerCase(Locale.FRENCH);
        for (Shape shape : SHAPES) {
            if (shape.mayBeIn(lower)) {
                add(stretches, shape.pattern().matcher(text), text);
            }
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, Matcher matcher, String text) {
        while (matcher.find()) {
            int end = matcher.end();
            while (end > matcher.start() && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
                end--;
            }
            Stretch found = new Stretch(withLabel(text, matcher.start()), end);
            if (stretches.stream().noneMatch(found::overlaps)) {
                stretches.add(found);
            }
        }
    }

    private static int withLabel(String text, int from) {
        Matcher label = LABEL.matcher(text).region(Math.max(0, from - 16), from).useTransparentBounds(true);
        return label.find() ? label.start() : from;
    }
}
