package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what follows « sauf »: mercredi; jours fériés; pendant les vacances scolaires; le 1er lundi du mois. */
final class ExceptTokens {
    private ExceptTokens() {}

    /**
     * What is excepted.
     *
     * @param rule days, nth days and public holidays, or null when there are none
     * @param schoolHolidays whether school holidays are excepted
     * @param next where the reading stopped; where it began when nothing was understood
     */
    record Exception(@Nullable FrenchRule rule, boolean schoolHolidays, int next) {
        /** The exceptions one by one: « sauf jours fériés et août » are two. */
        List<FrenchRule> rules() {
            if (rule == null) {
                return List.of();
            }
            boolean two = rule.publicHolidays && rule.days == 0 && !rule.scope.equals(FrenchRule.Scope.ALWAYS);
            if (!two) {
                return List.of(rule);
            }
            FrenchRule season = new FrenchRule().in(rule.scope);
            return List.of(season, rule.in(FrenchRule.Scope.ALWAYS));
        }
    }

    static Exception read(List<Token> tokens, int from) {
        FrenchRule rule = new FrenchRule();
        boolean school = false;
        boolean understood = false;
        int at = from;
        List<Integer> nths = new ArrayList<>();
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            switch (token.kind()) {
                case DAY -> {
                    if (nths.isEmpty()) {
                        rule.days |= 1 << (token.value() - 1);
                    } else {
                        rule.nthDays.add(new FrenchRule.NthDay(token.value(), nths));
                    }
                    understood = true;
                }
                case DAYS -> {
                    rule.days |= token.value();
                    understood = true;
                }
                case NTH -> nths.add(token.value());
                case PUBLIC_HOLIDAYS -> {
                    rule.publicHolidays = true;
                    understood = true;
                }
                case SCHOOL_HOLIDAYS -> {
                    if (token.value() == 0) {
                        school = true;
                    } else {
                        rule.scope = rule.scope.inSchoolHolidays(token.value());
                    }
                    understood = true;
                }
                case MORNING -> rule.half = "matin";
                case AFTERNOON -> rule.half = "après-midi";
                case DATE, MONTH -> {
                    SeasonTokens.Season season = SeasonTokens.read(tokens, at);
                    rule.scope = rule.scope.withSeason(season.osm());
                    understood = true;
                    at = season.next() - 1;
                }
                case AND -> {
                    if (understood && token.text().equals(",") && beginsHours(tokens, at + 1)) {
                        return result(rule, school, true, at, from);
                    }
                }
                case FILLER, OF_MONTH, INCLUDED -> {}
                default -> {
                    return result(rule, school, understood, trimmed(tokens, from, at), from);
                }
            }
            at++;
        }
        return result(rule, school, understood, at, from);
    }

    /** « sauf en août, lundi au vendredi 9h-17h »: what follows the comma has hours of its own. */
    private static boolean beginsHours(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size()
                && (tokens.get(i).is(Kind.DAY)
                        || tokens.get(i).is(Kind.FILLER)
                        || tokens.get(i).is(Kind.RANGE))) {
            i++;
        }
        return i > at && i < tokens.size() && tokens.get(i).is(Kind.TIME);
    }

    /** A trailing « , » or « : » belongs to what follows. */
    private static int trimmed(List<Token> tokens, int from, int at) {
        return at > from && tokens.get(at - 1).is(Kind.AND) ? at - 1 : at;
    }

    private static Exception result(FrenchRule rule, boolean school, boolean understood, int next, int from) {
        boolean named = rule.hasDays() || !rule.scope.equals(FrenchRule.Scope.ALWAYS);
        return new Exception(named ? rule : null, school, understood ? next : from);
    }
}
