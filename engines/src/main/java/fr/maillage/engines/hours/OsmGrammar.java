package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.Util;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The grammar of OSM opening_hours 0.7.2: strict first, then with the usual liberties of people who type. */
final class OsmGrammar {
    /** Longer than any real value: a guard for the time that a parse takes. */
    private static final int LONGEST = 4_000;

    private static final int MOST_IN_A_MONTH = 5;

    /** Read as German by the tolerant grammar, French for others: « Di » would become Tuesday. */
    private static final Pattern FOREIGN_DAY =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:di|mi|do|so)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT_FIRST =
            Pattern.compile("\\A\\s*(\"[^\"]*\")\\s*(open|closed|off|unknown)\\s*\\z");

    private OsmGrammar() {}

    /**
     * What the grammar made of a value.
     *
     * @param rules the rules, empty when refused
     * @param refusal why it was refused, null when it was not
     */
    record Result(List<Rule> rules, @Nullable String refusal) {
        boolean accepted() {
            return refusal == null;
        }
    }

    static Result read(String value) {
        Result strict = parse(value, true);
        if (strict.accepted() || FOREIGN_DAY.matcher(value).find()) {
            return strict;
        }
        return parse(value, false);
    }

    /** The rules as one canonical value. */
    static String write(List<Rule> rules) {
        return Util.rulesToOpeningHoursString(rules);
    }

    /** The canonical value when it reads back the same, else the source: the writer has its own faults. */
    static String canonical(List<Rule> rules, String source) {
        String written = write(rules);
        if (written.equals(source)) {
            return source;
        }
        Result again = read(written);
        return again.accepted() && write(again.rules()).equals(written) ? written : source;
    }

    /** The tolerant grammar takes any number for the nth weekday of a month, even one that it could not read. */
    private static boolean isInAMonth(Rule rule) {
        return rule.getDays() == null
                || rule.getDays().stream()
                        .filter(days -> days.getNths() != null)
                        .flatMap(days -> days.getNths().stream())
                        .allMatch(nth -> isInAMonth(nth.getStartNth())
                                && (nth.getEndNth() == Nth.INVALID_NTH || isInAMonth(nth.getEndNth())));
    }

    private static boolean isInAMonth(int nth) {
        return nth != 0 && Math.abs((long) nth) <= MOST_IN_A_MONTH;
    }

    private static Result parse(String value, boolean strict) {
        if (value.length() > LONGEST) {
            return new Result(List.of(), "longer than " + LONGEST + " characters");
        }
        String source = COMMENT_FIRST.matcher(value).replaceFirst("$2 $1");
        try {
            List<Rule> rules = new OpeningHoursParser(new StringReader(source))
                    .rules(strict).stream()
                            .filter(rule -> !rule.isEmpty() || rule.isTwentyfourseven())
                            .toList();
            if (rules.isEmpty()) {
                return new Result(rules, "no rule");
            }
            return rules.stream().allMatch(OsmGrammar::isInAMonth)
                    ? new Result(rules, null)
                    : new Result(List.of(), "no month has that weekday so often");
        } catch (OpeningHoursParseException | TokenMgrError | RuntimeException e) {
            // The generated parser throws errors of several families on odd characters: all mean "not this language".
            return new Result(List.of(), String.valueOf(e.getMessage()));
        }
    }
}
