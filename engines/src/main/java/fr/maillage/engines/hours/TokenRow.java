package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.util.List;

/** The words of one text in their order, and what can be told by looking around one of them. */
final class TokenRow {
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
        while (to > at && is(to, Kind.FILLER)) {
            to--;
        }
        return text.substring(tokens.get(from).from(), tokens.get(to).to()).strip();
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

    boolean timesAt(int index) {
        return is(index, Kind.TIME)
                || ((is(index, Kind.FILLER) || is(index, Kind.OPEN_PARENTHESIS)) && is(index + 1, Kind.TIME));
    }

    /** What stands between a time and the time before it. */
    TimePairs.Link linkBefore(int at) {
        TimePairs.Link link = TimePairs.Link.NOTHING;
        for (int i = at - 1; i >= 0 && !is(i, Kind.TIME); i--) {
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
