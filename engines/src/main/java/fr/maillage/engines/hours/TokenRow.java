package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of one text in their order, and what can be told by looking around one of them. */
final class TokenRow {
    private static final Set<String> FARM_LINKS = Set.of("de", "du", "la", "l", "d", "'", "’", "des");

    private final String text;
    private final List<Token> tokens;

    TokenRow(String text) {
        this.text = text;
        this.tokens = DateTokens.join(Lexer.tokens(text));
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    boolean is(int index, Kind kind) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(kind);
    }

    /** The next word that carries weight: one small word may stand between. */
    int next(int index) {
        return is(index + 1, Kind.FILLER) ? index + 2 : index + 1;
    }

    /** The next word with a meaning: a telephone number, a name, a colon may stand between. */
    int nextSaid(int index) {
        int next = index + 1;
        while (is(next, Kind.FILLER) || is(next, Kind.WORD) || is(next, Kind.RANGE)) {
            next++;
        }
        return next;
    }

    /** Where the parenthesis that opens here ends, or {@code at} when it does not. */
    int closing(int at) {
        int end = at + 1;
        while (end < tokens.size() && !is(end, Kind.CLOSE_PARENTHESIS) && !is(end, Kind.OPEN_PARENTHESIS)) {
            end++;
        }
        return is(end, Kind.CLOSE_PARENTHESIS) ? end : at;
    }

    /** The words between two places, as typed. */
    String between(int from, int to) {
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to()).strip();
    }

    String text(int from, int to) {
        return text.substring(from, to).strip();
    }

    /** The words around a condition, for people: « un mardi sur deux ». */
    String phraseAround(int at) {
        int from = at;
        while (from > 0 && !isBoundary(from - 1)) {
            from--;
        }
        int to = at;
        while (to + 1 < tokens.size() && !isBoundary(to + 1)) {
            to++;
        }
        while (to > at && isSmall(to)) {
            to--;
        }
        while (from < at
                && is(from, Kind.FILLER)
                && !Character.isLetter(tokens.get(from).text().charAt(0))) {
            from++;
        }
        return text.substring(tokens.get(from).from(), tokens.get(to).to()).strip();
    }

    private boolean isSmall(int index) {
        return is(index, Kind.FILLER) && tokens.get(index).text().length() <= 3;
    }

    private boolean isBoundary(int index) {
        return is(index, Kind.BREAK)
                || is(index, Kind.TIME)
                || is(index, Kind.OPEN_PARENTHESIS)
                || is(index, Kind.CLOSE_PARENTHESIS)
                || (is(index, Kind.AND) && tokens.get(index).text().equals(","))
                || tokens.get(index).text().equals(":");
    }

    int skipToBoundary(int from) {
        int at = from;
        while (at < tokens.size() && !isBoundary(at)) {
            at++;
        }
        return at;
    }

    boolean timesFollow(int from) {
        for (int i = from; i < tokens.size() && !is(i, Kind.BREAK); i++) {
            if (is(i, Kind.TIME) || is(i, Kind.CLOSED)) {
                return true;
            }
        }
        return false;
    }

    /** « semaine 2 : mardi », a label of what follows. */
    boolean isLabel(int at) {
        for (int i = at + 1; i < Math.min(at + 4, tokens.size()) && !is(i, Kind.TIME); i++) {
            if (tokens.get(i).text().equals(":")) {
                return is(i + 1, Kind.DAY) || is(i + 1, Kind.FILLER);
            }
        }
        return false;
    }

    /** Whether a day is named before the next break. */
    boolean daysFollow(int from) {
        for (int i = from; i < tokens.size() && (!is(i, Kind.BREAK) || i == from); i++) {
            if (is(i, Kind.DAY) || is(i, Kind.DAYS)) {
                return true;
            }
        }
        return false;
    }

    boolean timesAt(int index) {
        return is(index, Kind.TIME)
                || ((is(index, Kind.FILLER) || is(index, Kind.OPEN_PARENTHESIS)) && is(index + 1, Kind.TIME));
    }

    /** The last day of « lundi au vendredi », or the day itself; « lundi - mercredi - vendredi » is a list. */
    int lastOfDays(int at) {
        boolean shortened =
                is(at + 1, Kind.FILLER) && !tokens.get(at + 1).text().equals(":");
        int link = shortened && is(at + 2, Kind.RANGE) ? at + 2 : at + 1;
        int other = next(link);
        boolean list = (is(other + 1, Kind.RANGE) && is(other + 2, Kind.DAY))
                || (is(at - 1, Kind.RANGE) && is(at - 2, Kind.DAY));
        return is(link, Kind.RANGE) && is(other, Kind.DAY) && !list ? other : at;
    }

    /** Where « (16h30 le vendredi) » or « (vendredi 16h30) » ends, or {@code at}. */
    int closingInParenthesis(int at) {
        boolean dayFirst = is(at + 1, Kind.DAY) && is(at + 2, Kind.TIME);
        int day = is(at + 2, Kind.FILLER) ? at + 3 : at + 2;
        boolean timeFirst = is(at + 1, Kind.TIME) && is(day, Kind.DAY);
        int end = dayFirst ? at + 3 : day + 1;
        return (dayFirst || timeFirst) && is(end, Kind.CLOSE_PARENTHESIS) ? end + 1 : at;
    }

    boolean inParentheses(int at) {
        return is(at - 1, Kind.OPEN_PARENTHESIS) || (is(at - 1, Kind.FILLER) && is(at - 2, Kind.OPEN_PARENTHESIS));
    }

    /** Whether a break stands before the last two times. */
    boolean breaksBeforeLastSpan(int at) {
        int times = 0;
        for (int i = at - 1; i >= 0 && times < 3; i--) {
            if (is(i, Kind.TIME)) {
                times++;
            } else if (times == 2 && is(i, Kind.BREAK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words speak of what stands before them: in parentheses, last of all, or before a comma. */
    boolean trails(int at, int after) {
        boolean inParentheses = inParentheses(at);
        boolean touches = is(at - 1, Kind.TIME) || (is(at - 1, Kind.FILLER) && is(at - 2, Kind.TIME));
        boolean sign = is(after, Kind.AND) || is(after, Kind.SLASH) || is(after, Kind.BREAK);
        return !timesFollow(after) || (inParentheses && is(after, Kind.CLOSE_PARENTHESIS)) || (touches && sign);
    }

    /** « Mardi : » at the end of a line: nothing is said of that day. */
    boolean endsBareDay(int at) {
        return is(at - 1, Kind.FILLER)
                && tokens.get(at - 1).text().equals(":")
                && is(at - 2, Kind.DAY)
                && is(next(at), Kind.DAY);
    }

    /** Whether what follows a break begins with words rather than with a day or a time. */
    boolean newHeading(int at) {
        int next = at + 1;
        while (is(next, Kind.RANGE)
                || (is(next, Kind.FILLER) && tokens.get(next).text().length() <= 3)) {
            next++;
        }
        return is(next, Kind.WORD) || is(next, Kind.FILLER) || is(next, Kind.CONDITION);
    }

    /** « la Ferme des Arts », « ferme de la Butte »: a farm, and no closure. */
    boolean isName(int at) {
        String word = tokens.get(at).text();
        boolean noun = word.equals("Ferme") || word.equals("ferme") || word.equals("FERME");
        int after = at + 1;
        while (is(after, Kind.FILLER)
                && FARM_LINKS.contains(tokens.get(after).text().toLowerCase(Locale.ROOT))) {
            after++;
        }
        boolean linked = after > at + 1 || is(at + 1, Kind.SINCE);
        boolean led = is(at - 1, Kind.FILLER)
                && Set.of("la", "l", "a la").contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
        if (noun
                && word.equals("Ferme")
                && is(at - 1, Kind.WORD)
                && isCapital(tokens.get(at - 1).text())) {
            return true;
        }
        boolean words = is(after, Kind.WORD) || (is(at + 1, Kind.SINCE) && is(at + 2, Kind.WORD));
        return noun && ((linked && words) || (led && !is(at + 1, Kind.FILLER)));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.length() > 1 && Character.isLowerCase(word.charAt(1));
    }

    /** A comma, a slash or a parenthesis right before. */
    boolean followsSeparator(int at) {
        int before = is(at - 1, Kind.FILLER) ? at - 2 : at - 1;
        return is(before, Kind.AND) || is(before, Kind.SLASH) || is(before, Kind.BREAK) || is(before, Kind.RANGE);
    }

    /** Whether a sign stands between a time and the words before it. */
    boolean separated(int at) {
        return followsSeparator(at)
                || is(at - 1, Kind.CLOSE_PARENTHESIS)
                || (is(at - 1, Kind.FILLER) && is(at - 2, Kind.CLOSE_PARENTHESIS));
    }

    /** « y compris les jours fériés », « jours fériés inclus ». */
    boolean isIncluded(int at) {
        int before = at - 1;
        while (is(before, Kind.FILLER)) {
            before--;
        }
        return is(before, Kind.INCLUDED) || is(next(at), Kind.INCLUDED);
    }

    /** Whether only small words or a sign stand before the next time. */
    boolean isNextTime(int at) {
        int next = at + 1;
        while (is(next, Kind.FILLER) || is(next, Kind.RANGE)) {
            next++;
        }
        return is(next, Kind.TIME);
    }

    /** The hour of « fermeture à 16h », or {@code at} when there is none or it begins a span. */
    int closingHour(int at) {
        boolean hour = is(at + 1, Kind.RANGE) && tokens.get(at + 1).text().length() == 1 && is(at + 2, Kind.TIME);
        boolean span = is(at + 3, Kind.RANGE) || is(at + 3, Kind.UNTIL) || is(at + 3, Kind.TIME);
        boolean dash = is(at + 1, Kind.RANGE) && tokens.get(at + 1).text().equals("-");
        return hour && !span && !dash ? at + 2 : at;
    }

    /**
     * « Fermé en août, lundi 9h-12h »: whether the days after a sign are open days. Where days are closed too, only the
     * last of a list has the times.
     */
    boolean opensAfterClosure(int at, boolean everyDay, boolean subject) {
        if (!subject || !followsSeparator(at) || is(at - 1, Kind.RANGE)) {
            return false;
        }
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Kind.TIME) || token.is(Kind.APPOINTMENT) || token.is(Kind.MORNING)) {
                return true;
            }
            boolean days = token.is(Kind.DAY) || token.is(Kind.DAYS) || token.is(Kind.NTH) || token.is(Kind.OF_MONTH);
            boolean sign = token.is(Kind.RANGE) || token.is(Kind.FILLER) || token.is(Kind.SLASH);
            boolean list = token.is(Kind.AND) && (everyDay || !token.text().equals(","));
            if (!days && !sign && !list) {
                return false;
            }
        }
        return false;
    }

    /** What stands between a time and the time before it. */
    TimePairs.Link linkBefore(int at) {
        TimePairs.Link link = TimePairs.Link.NOTHING;
        for (int i = at - 1; i >= 0 && !is(i, Kind.TIME); i--) {
            if (is(i, Kind.CLOSED)) {
                return TimePairs.Link.TO;
            }
            if (is(i, Kind.AND) || is(i, Kind.BREAK) || is(i, Kind.OPEN_PARENTHESIS)) {
                return TimePairs.Link.AND;
            }
            if (is(i, Kind.RANGE) || is(i, Kind.UNTIL)) {
                boolean word = Character.isLetter(tokens.get(i).text().charAt(0));
                link = word ? TimePairs.Link.TO : TimePairs.Link.RANGE;
            } else if (is(i, Kind.SLASH) && link == TimePairs.Link.NOTHING) {
                link = TimePairs.Link.SLASH;
            }
        }
        return link;
    }

    /** Where « 1er et 3e » ends. */
    int afterNths(int at) {
        int end = at;
        while (is(end, Kind.NTH) || is(end, Kind.AND) || is(end, Kind.FILLER)) {
            end++;
        }
        return end;
    }

    List<Integer> nths(int from, int to) {
        return tokens.subList(from, to).stream()
                .filter(token -> token.is(Kind.NTH))
                .map(Token::value)
                .toList();
    }
}
