package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Reads a part of the year: juillet-août; du 1er juillet au 31 août 2026; d’octobre à mars; 24 et 31 décembre. */
final class SeasonTokens {
    private final List<Token> tokens;
    private int at;

    /** The OSM dates, and where the reading stopped. */
    record Season(String osm, int next) {}

    private SeasonTokens(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    static Season read(List<Token> tokens, int from) {
        SeasonTokens reader = new SeasonTokens(tokens, from);
        List<String> parts = new ArrayList<>();
        parts.add(reader.range());
        while (reader.isSign(reader.at, Kind.AND) && reader.isDate(reader.after(reader.at))) {
            reader.at = reader.after(reader.at);
            parts.add(reader.range());
        }
        return new Season(String.join(",", parts), reader.at);
    }

    private boolean isSign(int index, Kind kind) {
        return index < tokens.size() && tokens.get(index).is(kind);
    }

    private boolean isDate(int index) {
        return isSign(index, Kind.DATE) || isSign(index, Kind.MONTH);
    }

    /** The next word that carries weight after a sign. */
    private int after(int index) {
        return isSign(index + 1, Kind.FILLER) ? index + 2 : index + 1;
    }

    private String range() {
        Token first = tokens.get(at++);
        int firstYear = year();
        boolean range = (isSign(at, Kind.RANGE) || isSign(at, Kind.UNTIL)) && isDate(after(at));
        if (!range) {
            return named(first, firstYear);
        }
        at = after(at);
        Token last = tokens.get(at++);
        int lastYear = year();
        if (lastYear > 0 && firstYear == 0) {
            firstYear = comparable(first) <= comparable(last) ? lastYear : lastYear - 1;
        } else if (firstYear > 0 && lastYear == 0) {
            lastYear = comparable(first) <= comparable(last) ? firstYear : firstYear + 1;
        }
        if (firstYear > 0 && (first.is(Kind.MONTH) || last.is(Kind.MONTH))) {
            return wholeMonths(first, firstYear, last, lastYear);
        }
        return named(first, firstYear) + "-" + named(last, lastYear);
    }

    private static String wholeMonths(Token first, int firstYear, Token last, int lastYear) {
        String from = first.is(Kind.DATE) ? OsmNames.date(first.value()) : OsmNames.date(first.value() * 100 + 1);
        int lastDay = last.is(Kind.DATE)
                ? last.value()
                : last.value() * 100 + YearMonth.of(lastYear, last.value()).lengthOfMonth();
        return firstYear + " " + from + "-" + lastYear + " " + OsmNames.date(lastDay);
    }

    private int year() {
        return isSign(at, Kind.YEAR) ? tokens.get(at++).value() : 0;
    }

    private static int comparable(Token token) {
        return token.is(Kind.MONTH) ? token.value() * 100 : token.value();
    }

    private static String named(Token token, int year) {
        String date = token.is(Kind.MONTH) ? OsmNames.MONTHS[token.value() - 1] : OsmNames.date(token.value());
        return year > 0 ? year + " " + date : date;
    }
}
