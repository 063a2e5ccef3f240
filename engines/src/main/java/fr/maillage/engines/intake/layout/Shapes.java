package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.terms.Answer;
import fr.maillage.engines.text.Folding;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a single value looks like, whatever its header. Quick and forgiving: the cleaners decide later. */
final class Shapes {
    private static final Pattern DOMAIN =
            Pattern.compile("(https?:?//?)?([a-z0-9_-]{1,63}\\.){1,6}[a-z]{2,12}([/?#:]\\S*)?");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([ T].*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,20})?([eE][+-]?\\d{1,3})?");
    private static final Pattern PAIR = Pattern.compile(
            "(point ?\\()?\\[?\\s*-?\\d{1,3}([.,]\\d{1,18})?\\s*([,;|]|\\s)\\s*-?\\d{1,3}[.,]\\d{1,18}\\s*[\\])]?");
    private static final Pattern OSM_HOURS =
            Pattern.compile("(?s).*\\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\\b.*(\\d{1,2}:\\d{2}|off|closed).*|24/7");
    private static final Pattern FRENCH_HOURS = Pattern.compile(
            "(?s).*\\b\\d{1,2}\\s?([hH]|:\\d{2}).*|(?i)ferm[ée]e?s?.?|.*(?i)\\bsur (rdv|rendez-vous)\\b.*");
    private static final Set<String> STREETS = Set.of(
            "rue",
            "avenue",
            "av",
            "ave",
            "boulevard",
            "bd",
            "bld",
            "boul",
            "place",
            "pl",
            "chemin",
            "che",
            "ch",
            "route",
            "rte",
            "allee",
            "allees",
            "impasse",
            "imp",
            "quai",
            "cours",
            "square",
            "sq",
            "passage",
            "esplanade",
            "lotissement",
            "residence",
            "faubourg",
            "fbg",
            "mail",
            "promenade",
            "sentier",
            "zone",
            "za",
            "zi",
            "zac",
            "parc",
            "hameau",
            "lieu",
            "bourg",
            "domaine",
            "traverse",
            "montee",
            "villa",
            "venelle",
            "rond",
            "chaussee",
            "rocade",
            "voie",
            "cite",
            "bp");

    private Shapes() {}

    static boolean email(String text) {
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > 0;
    }

    static boolean url(String text) {
        String low = text.toLowerCase(Locale.ROOT).strip();
        if (low.startsWith("http") || low.startsWith("www.")) {
            return true;
        }
        return low.indexOf('@') < 0
                && low.indexOf('.') > 0
                && low.length() < 300
                && DOMAIN.matcher(low).matches();
    }

    static boolean phone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (" .-/+()\u00A0\u202F_,;|\n".indexOf(c) < 0) {
                return i > 0 && digits >= 9 && text.length() < 80 && Character.isLetter(c);
            }
        }
        String bare = text.strip();
        if (DATE.matcher(bare).matches()
                || (bare.indexOf('.') > 0 && NUMBER.matcher(bare).matches())) {
            return false;
        }
        boolean starts = bare.startsWith("0") || bare.startsWith("+") || bare.startsWith("(");
        return switch (digits) {
            case 4 -> bare.replace(" ", "").startsWith("3") && bare.length() <= 5;
            case 6 -> bare.length() > 6;
            case 9 -> !bare.startsWith("0");
            case 10, 11, 12, 13 -> starts;
            default -> digits >= 18 && starts;
        };
    }

    static boolean digits(String text, int from, int to) {
        String bare = text.strip();
        if (bare.length() < from || bare.length() > to) {
            return false;
        }
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) < '0' || bare.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean siret(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            if (Character.isLetter(c)) {
                return i == 0 && text.length() == 10 && c == 'W';
            }
            if (c == '/' || c == '_' || c == ',' || c == ';' || c == '|' || c == '\n' || c == '+') {
                return false;
            }
        }
        return digits == 14;
    }

    static boolean date(String text) {
        return DATE.matcher(text.strip()).matches();
    }

    static boolean number(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    static boolean pair(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        boolean plain = bare.length() < 60 && PAIR.matcher(bare).matches();
        return plain || bare.startsWith("{\"type\":\"point\"");
    }

    static boolean osmHours(String text) {
        return text.length() < 2_000 && OSM_HOURS.matcher(text).matches();
    }

    static boolean frenchHours(String text) {
        return text.length() < 2_000 && FRENCH_HOURS.matcher(text).matches();
    }

    static boolean yesNo(String text) {
        return Answer.of(text) != Answer.UNKNOWN;
    }

    static boolean street(String text) {
        if (text.length() > 300) {
            return false;
        }
        for (String word : Folding.fold(text).split(" ")) {
            if (STREETS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
