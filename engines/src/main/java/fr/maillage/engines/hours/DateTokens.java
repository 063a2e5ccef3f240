package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import fr.maillage.engines.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** First passes over the words: numbers before a month are dates, numbers between hours are hours. */
final class DateTokens {
    private static final Set<String> STROKES = Set.of("x", "neant", "non", "aucun", "rien");

    private final List<Token> tokens;

    private DateTokens(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> join(List<Token> raw) {
        DateTokens passes = new DateTokens(raw);
        passes.dates();
        passes.slashedDates();
        passes.between();
        passes.strokes();
        passes.hours();
        return passes.tokens;
    }

    private @Nullable Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    private boolean is(int index, Kind kind) {
        Token token = at(index);
        return token != null && token.is(kind);
    }

    private boolean isDayNumber(int index) {
        Token token = at(index);
        return token != null
                && ((token.is(Kind.NUMBER) && token.value() >= 1 && token.value() <= 31)
                        || (token.is(Kind.NTH) && token.value() > 0));
    }

    /** 15 août; du 1er au 15 août. */
    private void dates() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isMonthFirst(i)) {
                Token day = tokens.remove(i + 1);
                Token month = tokens.get(i);
                tokens.set(
                        i,
                        new Token(
                                Kind.DATE,
                                month.value() * 100 + day.value(),
                                month.text() + " " + day.text(),
                                month.from(),
                                day.to()));
                continue;
            }
            if (!isDayNumber(i) || !is(i + 1, Kind.MONTH)) {
                continue;
            }
            int month = tokens.get(i + 1).value();
            if (is(i - 1, Kind.RANGE) && isDayNumber(i - 2)) {
                Token first = tokens.get(i - 2);
                tokens.set(i - 2, first.as(Kind.DATE, month * 100 + first.value()));
            }
            replaceTwo(i, month * 100 + tokens.get(i).value());
        }
    }

    /** Dec 25, as OSM and English write it; « juillet 9-12 » is hours. */
    private boolean isMonthFirst(int index) {
        boolean day = is(index + 1, Kind.NUMBER)
                && tokens.get(index + 1).value() >= 1
                && tokens.get(index + 1).value() <= 31;
        boolean range = is(index + 2, Kind.RANGE) || is(index + 2, Kind.SLASH);
        return is(index, Kind.MONTH) && day && !is(index + 2, Kind.MONTH) && (!range || is(index + 3, Kind.MONTH));
    }

    private void replaceTwo(int index, int date) {
        Token day = tokens.get(index);
        Token month = tokens.remove(index + 1);
        tokens.set(index, new Token(Kind.DATE, date, day.text() + " " + month.text(), day.from(), month.to()));
    }

    /** du 24/12 au 02/01: only between « du » and « au », for 9/12 is more often two hours. */
    private void slashedDates() {
        for (int i = 0; i + 6 < tokens.size(); i++) {
            boolean shape = isWord(i, "du") && isSlashedDate(i + 1) && isWord(i + 4, "au") && isSlashedDate(i + 5);
            if (shape) {
                slashed(i + 5);
                slashed(i + 1);
            }
        }
    }

    /** « entre Noël et le jour de l’an » is a range, « et » is no list. */
    private void between() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            int first = is(i + 1, Kind.FILLER) ? i + 2 : i + 1;
            int other = is(first + 2, Kind.FILLER) ? first + 3 : first + 2;
            if (isWord(i, "entre") && is(first, Kind.DATE) && is(first + 1, Kind.AND) && is(other, Kind.DATE)) {
                tokens.set(first + 1, tokens.get(first + 1).as(Kind.RANGE, 0));
            }
        }
    }

    /** « Mardi : - », « Mercredi : néant » at the end of a line or before another day: closed. */
    private void strokes() {
        for (int i = 1; i < tokens.size(); i++) {
            boolean sign = is(i, Kind.RANGE) || is(i, Kind.SLASH);
            boolean word = is(i, Kind.WORD)
                    && STROKES.contains(Folding.fold(tokens.get(i).text()));
            boolean colon = is(i - 1, Kind.FILLER) && tokens.get(i - 1).text().equals(":") && is(i - 2, Kind.DAY);
            boolean list = is(i + 1, Kind.AND) && is(i + 2, Kind.DAY);
            boolean ends = i + 1 == tokens.size() || is(i + 1, Kind.BREAK) || list;
            boolean stroke = (is(i - 1, Kind.DAY) && ends) || (colon && (ends || is(i + 1, Kind.DAY)));
            if ((sign || word) && stroke) {
                tokens.set(i, tokens.get(i).as(Kind.CLOSED, 0));
            }
        }
    }

    private boolean isWord(int index, String word) {
        Token token = at(index);
        return token != null && Folding.fold(token.text()).equals(word);
    }

    private boolean isSlashedDate(int index) {
        return isDayNumber(index)
                && is(index + 1, Kind.SLASH)
                && is(index + 2, Kind.NUMBER)
                && tokens.get(index + 2).value() >= 1
                && tokens.get(index + 2).value() <= 12;
    }

    private void slashed(int index) {
        Token day = tokens.get(index);
        Token month = tokens.get(index + 2);
        tokens.subList(index + 1, index + 3).clear();
        tokens.set(
                index,
                new Token(
                        Kind.DATE,
                        month.value() * 100 + day.value(),
                        day.text() + "/" + month.text(),
                        day.from(),
                        month.to()));
    }

    private void hours() {
        for (int i = 0; i < tokens.size(); i++) {
            int link = i + 1;
            if (!is(link, Kind.RANGE) && !is(link, Kind.SLASH)) {
                continue;
            }
            int other = is(link + 1, Kind.FILLER) ? link + 2 : link + 1;
            boolean two = isHour(i) && isHour(other) && !is(other + 1, Kind.MONTH);
            boolean rising = is(link, Kind.RANGE)
                    || is(i, Kind.TIME)
                    || is(other, Kind.TIME)
                    || (two && tokens.get(i).value() < tokens.get(other).value());
            if (two && rising) {
                toTime(i);
                toTime(other);
            }
        }
    }

    private boolean isHour(int index) {
        Token token = at(index);
        return token != null && (token.is(Kind.TIME) || (token.is(Kind.NUMBER) && token.value() <= 24));
    }

    private void toTime(int index) {
        Token token = tokens.get(index);
        if (token.is(Kind.NUMBER)) {
            tokens.set(index, token.as(Kind.TIME, token.value() * 60));
        }
    }
}
