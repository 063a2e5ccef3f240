package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through the words of French hours and gathers statements. */
final class FrenchReader {
    private final String text;
    private final int columnDay;
    private final List<Token> tokens;
    private final List<FrenchRule> rules = new ArrayList<>();
    private final List<String> leftovers = new ArrayList<>();
    private FrenchRule rule = new FrenchRule();
    private FrenchRule.Scope scope = FrenchRule.Scope.ALWAYS;
    private boolean timesFirst;
    private boolean afterBreak;
    private boolean untilNext;
    private int leftoverFrom = -1;
    private int leftoverTo;

    /** What was gathered, and the words that no statement could take. */
    record Statements(List<FrenchRule> rules, List<String> leftovers) {}

    private FrenchReader(String text, int columnDay) {
        this.text = text;
        this.columnDay = columnDay;
        this.tokens = DateTokens.join(Lexer.tokens(text));
    }

    /**
     * Reads a text.
     *
     * @param columnDay the day that a cell stands for, 1 to 7, or 0 for a text that names its days itself
     */
    static Statements read(String text, int columnDay) {
        FrenchReader reader = new FrenchReader(text, columnDay);
        int at = 0;
        while (at < reader.tokens.size()) {
            at = reader.step(at);
        }
        reader.flush();
        reader.flushLeftover();
        if (columnDay > 0) {
            reader.rules.stream().filter(rule -> !rule.hasDays()).forEach(rule -> rule.days = 1 << (columnDay - 1));
        }
        return new Statements(reader.rules, reader.leftovers);
    }

    private @Nullable Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    private boolean is(int index, Kind kind) {
        Token token = at(index);
        return token != null && token.is(kind);
    }

    private int step(int at) {
        Token token = tokens.get(at);
        if (!token.is(Kind.WORD) && !token.is(Kind.NUMBER) && !token.is(Kind.FILLER)) {
            flushLeftover();
        }
        return switch (token.kind()) {
            case DAY, DAYS -> days(at);
            case NTH -> nth(at);
            case TIME -> time(at);
            case MONTH, DATE -> season(at);
            case EXCEPT -> except(at);
            case CLOSED -> closed(at);
            case SCHOOL_HOLIDAYS, SCHOOL_TIME, EVEN_WEEKS, ODD_WEEKS -> scopeWord(at);
            case PUBLIC_HOLIDAYS -> publicHolidays(at);
            case APPOINTMENT, NO_APPOINTMENT, MORNING, AFTERNOON, ALWAYS, NIGHT_OPENING -> flag(at);
            case UNTIL, SINCE -> bound(at);
            case BREAK -> {
                afterBreak = true;
                timesFirst = false;
                yield at + 1;
            }
            case CONDITION -> {
                int next = is(at + 1, Kind.FILLER) ? at + 2 : at + 1;
                if (rule.hasContent() && is(next, Kind.DAY) && !timesFirst) {
                    flush();
                }
                rule.conditions.add(phraseAround(at));
                yield at + 1;
            }
            case OF_MONTH -> {
                if (rule.nthDays.isEmpty()) {
                    rule.conditions.add(phraseAround(at));
                }
                yield at + 1;
            }
            case OPEN_PARENTHESIS -> parenthesis(at);
            case RANGE, AND, SLASH, CLOSE_PARENTHESIS -> at + 1;
            case FILLER -> at + 1;
            case YEAR, NUMBER, WORD -> leftover(at);
        };
    }

    private int leftover(int at) {
        Token token = tokens.get(at);
        if (leftoverFrom < 0) {
            leftoverFrom = token.from();
        }
        leftoverTo = token.to();
        return at + 1;
    }

    private void flushLeftover() {
        if (leftoverFrom >= 0) {
            leftovers.add(text.substring(leftoverFrom, leftoverTo).strip());
            leftoverFrom = -1;
        }
    }

    /** The words around a condition, for people: « un mardi sur deux ». */
    private String phraseAround(int at) {
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

    private void flush() {
        if (rule.replaces && rule.times.size() == 1) {
            // « 13h30-17h sauf le vendredi 16h »: another closing time.
            rule.until = rule.times.getFirst().minutes();
            rule.times.clear();
        }
        if (!rule.isEmpty()) {
            rules.add(rule);
        }
        rule = new FrenchRule().in(scope);
    }

    /** Starts a new statement when the current one already says something. */
    private void startAnew() {
        if (rule.hasContent() || (afterBreak && !rule.hasDays() && !rule.conditions.isEmpty())) {
            flush();
        }
        afterBreak = false;
    }

    private int days(int at) {
        boolean joinsClosed = rule.closedFirst && rule.times.isEmpty() && !afterBreak;
        boolean joinsTimes =
                (timesFirst && !rule.times.isEmpty()) || (rule.always && !rule.hasDays()) || joinsAppointment();
        if (!joinsClosed && !joinsTimes) {
            startAnew();
        }
        afterBreak = false;
        Token day = tokens.get(at);
        if (day.is(Kind.DAYS)) {
            rule.days |= day.value();
            return at + 1;
        }
        int link = is(at + 1, Kind.FILLER) && is(at + 2, Kind.RANGE) ? at + 2 : at + 1;
        int other = is(link + 1, Kind.FILLER) ? link + 2 : link + 1;
        boolean list = (is(other + 1, Kind.RANGE) && is(other + 2, Kind.DAY))
                || (is(at - 1, Kind.RANGE) && is(at - 2, Kind.DAY));
        if (is(link, Kind.RANGE) && is(other, Kind.DAY) && !list) {
            for (int d = day.value(); ; d = d % 7 + 1) {
                rule.days |= 1 << (d - 1);
                if (d == tokens.get(other).value()) {
                    return other + 1;
                }
            }
        }
        rule.days |= 1 << (day.value() - 1);
        return at + 1;
    }

    /** « sur rendez-vous le mardi et le jeudi ». */
    private boolean joinsAppointment() {
        return rule.ledByAppointment && rule.times.isEmpty() && !afterBreak;
    }

    /** 1er mardi du mois; 2e et 4e samedis. A number without its day is kept as text. */
    private int nth(int at) {
        List<Integer> nths = new ArrayList<>();
        int i = at;
        while (is(i, Kind.NTH) || is(i, Kind.AND) || is(i, Kind.FILLER)) {
            if (is(i, Kind.NTH)) {
                nths.add(tokens.get(i).value());
            }
            i++;
        }
        if (!is(i, Kind.DAY)) {
            if (columnDay == 0) {
                return leftover(at);
            }
            startAnew();
            rule.nthDays.add(new FrenchRule.NthDay(columnDay, nths));
            return i;
        }
        boolean joinsClosed = rule.closedFirst && rule.times.isEmpty() && !afterBreak;
        boolean joinsTimes = (timesFirst && !rule.times.isEmpty()) || joinsAppointment();
        if (!joinsClosed && !joinsTimes) {
            startAnew();
        }
        while (is(i, Kind.DAY)) {
            rule.nthDays.add(new FrenchRule.NthDay(tokens.get(i).value(), nths));
            i = is(i + 1, Kind.AND) && is(i + 2, Kind.DAY) ? i + 2 : i + 1;
        }
        return i;
    }

    private int time(int at) {
        Token time = tokens.get(at);
        if (rule.closedFirst && rule.hasDays()) {
            // « fermé lundi, mardi 9h-12h » would need a guess: what follows is a new statement.
            flush();
        }
        boolean newPair = timesFirst && rule.hasDays() && !rule.times.isEmpty();
        if (newPair) {
            flush();
        }
        if (rules.isEmpty() && rule.times.isEmpty() && !rule.hasDays()) {
            timesFirst = TimesFirst.in(tokens, at);
        } else if (newPair) {
            timesFirst = true;
        }
        if (afterBreak
                && !rule.times.isEmpty()
                && time.value() <= rule.times.getLast().minutes()) {
            FrenchRule before = rule;
            flush();
            rule.takeDaysOf(before);
            rule.alternative = true;
        }
        afterBreak = false;
        if (untilNext && rule.times.size() % 2 == 0) {
            rule.until = time.value();
            untilNext = false;
            return at + 1;
        }
        rule.times.add(new TimePairs.Item(time.value(), link(at)));
        untilNext = false;
        return at + 1;
    }

    private TimePairs.Link link(int at) {
        if (rule.times.isEmpty()) {
            return TimePairs.Link.FIRST;
        }
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

    /** « 13h30-17h (16h30 le vendredi) »: that day closes at another hour. */
    private int parenthesis(int at) {
        if (is(at + 1, Kind.DAY)
                && is(at + 2, Kind.TIME)
                && is(at + 3, Kind.CLOSE_PARENTHESIS)
                && !rule.times.isEmpty()) {
            otherClosing(at + 1, at + 2);
            return at + 4;
        }
        int day = is(at + 2, Kind.FILLER) ? at + 3 : at + 2;
        if (is(at + 1, Kind.TIME)
                && is(day, Kind.DAY)
                && is(day + 1, Kind.CLOSE_PARENTHESIS)
                && !rule.times.isEmpty()) {
            otherClosing(day, at + 1);
            return day + 2;
        }
        return at + 1;
    }

    private void otherClosing(int day, int time) {
        flush();
        rule.days = 1 << (tokens.get(day).value() - 1);
        rule.until = tokens.get(time).value();
    }

    private int bound(int at) {
        boolean until = is(at, Kind.UNTIL);
        int next = is(at + 1, Kind.FILLER) ? at + 2 : at + 1;
        if (is(next, Kind.TIME)) {
            untilNext = until;
        } else if (is(next, Kind.DATE) || is(next, Kind.MONTH)) {
            rule.conditions.add(phraseAround(at));
            return next + (is(next + 1, Kind.YEAR) ? 2 : 1);
        }
        return at + 1;
    }

    private int season(int at) {
        SeasonTokens.Season season = SeasonTokens.read(tokens, at);
        if (rule.closedFirst && rule.times.isEmpty() && !afterBreak) {
            rule.scope = rule.scope.withSeason(season.osm());
        } else if (rule.hasContent() && !afterBreak && !timesFollow(season.next())) {
            rule.scope = rule.scope.withSeason(season.osm());
        } else {
            startAnew();
            scope = scope.withSeason(season.osm());
            rule.scope = scope;
        }
        return season.next();
    }

    private boolean timesFollow(int from) {
        for (int i = from; i < tokens.size() && !is(i, Kind.BREAK); i++) {
            if (is(i, Kind.TIME) || is(i, Kind.CLOSED)) {
                return true;
            }
        }
        return false;
    }

    private int scopeWord(int at) {
        Kind kind = tokens.get(at).kind();
        boolean trailing = rule.hasContent() && !afterBreak && !timesFollow(at + 1);
        if (kind == Kind.SCHOOL_TIME) {
            if (!trailing) {
                startAnew();
                scope = new FrenchRule.Scope(scope.season(), scope.weeks(), false);
                rule.scope = scope;
            }
            rule.notInSchoolHolidays = true;
            return at + 1;
        }
        FrenchRule.Scope before = rule.scope;
        FrenchRule.Scope narrowed =
                switch (kind) {
                    case SCHOOL_HOLIDAYS -> before.inSchoolHolidays();
                    case EVEN_WEEKS -> before.withWeeks("week 02-52/2");
                    default -> before.withWeeks("week 01-53/2");
                };
        boolean joinsClosed = rule.closedFirst && !afterBreak;
        boolean sameStatement = !rule.hasContent() && !afterBreak;
        if (trailing || joinsClosed || (sameStatement && rule.hasDays())) {
            rule.scope = narrowed;
        } else {
            startAnew();
            scope = kind == Kind.SCHOOL_HOLIDAYS ? scope.inSchoolHolidays() : scope.withWeeks(narrowed.weeks());
            rule.scope = scope;
        }
        return at + 1;
    }

    private int publicHolidays(int at) {
        boolean joins = rule.hasDays() && !rule.hasContent();
        boolean joinsClosed = rule.closedFirst && !afterBreak;
        if (!joins && !joinsClosed && !(timesFirst && !rule.times.isEmpty())) {
            startAnew();
        }
        rule.publicHolidays = true;
        return at + 1;
    }

    private int closed(int at) {
        boolean osmWord =
                tokens.get(at).text().equals("off") || tokens.get(at).text().equals("closed");
        if (osmWord && !rule.times.isEmpty() && !afterBreak) {
            rule.closed = true;
            return at + 1;
        }
        if (rule.hasContent() || afterBreak) {
            flush();
        }
        afterBreak = false;
        rule.closed = true;
        rule.closedFirst = !rule.hasDays() && rule.scope.equals(scope);
        return at + 1;
    }

    private int flag(int at) {
        Token token = tokens.get(at);
        switch (token.kind()) {
            case APPOINTMENT -> {
                if (token.text().indexOf(' ') != token.text().lastIndexOf(' ')) {
                    leftovers.add(token.text());
                }
                appointment(at);
            }
            case NO_APPOINTMENT -> rule.noAppointment = true;
            case ALWAYS -> rule.always = true;
            case MORNING -> half(at, "matin");
            case AFTERNOON -> half(at, "après-midi");
            case NIGHT_OPENING -> rule.source = token.text();
            default -> throw new IllegalStateException("not a flag: " + token);
        }
        return at + 1;
    }

    /** « 9h-12h et sur rendez-vous » adds a way in; « 9h-12h sur rendez-vous » puts a condition. */
    private void appointment(int at) {
        int previous = is(at - 1, Kind.FILLER) ? at - 2 : at - 1;
        int next = is(at + 1, Kind.FILLER) ? at + 2 : at + 1;
        boolean ofOtherDays = is(next, Kind.DAY) || is(next, Kind.DAYS) || is(next, Kind.NTH);
        boolean before = !rule.hasContent() && !rule.hasDays();
        if (ofOtherDays && (before || (rule.hasContent() && rule.hasDays()))) {
            if (!before) {
                flush();
            }
            rule.appointment = true;
            rule.ledByAppointment = true;
            return;
        }
        boolean added = is(previous, Kind.AND) && !tokens.get(previous).text().equals(",");
        if ((added || afterBreak) && !rule.times.isEmpty()) {
            FrenchRule timed = rule;
            flush();
            if (!afterBreak) {
                rule.takeDaysOf(timed);
            }
        }
        rule.appointment = true;
    }

    /** « matin » beside times is a label; alone, or before « sur rendez-vous », it says something. */
    private void half(int at, String half) {
        if (rule.times.isEmpty()) {
            rule.half = half;
            return;
        }
        int next = is(at + 1, Kind.FILLER) ? at + 2 : at + 1;
        if (is(next, Kind.APPOINTMENT) || is(next, Kind.CLOSED)) {
            FrenchRule timed = rule;
            flush();
            rule.takeDaysOf(timed);
            rule.half = half;
        }
    }

    private int except(int at) {
        ExceptTokens.Exception exception = ExceptTokens.read(tokens, at + 1);
        if (exception.next() == at + 1) {
            rule.conditions.add(phraseAround(at));
            return skipToBoundary(at + 1);
        }
        if (exception.schoolHolidays()) {
            rule.notInSchoolHolidays = true;
        }
        FrenchRule excepted = exception.rule();
        if (excepted != null) {
            take(excepted, timesAt(exception.next()));
        }
        return exception.next();
    }

    private boolean timesAt(int index) {
        return is(index, Kind.TIME)
                || ((is(index, Kind.FILLER) || is(index, Kind.OPEN_PARENTHESIS)) && is(index + 1, Kind.TIME));
    }

    /** « sauf mercredi » takes a day away; « sauf mercredi 9h-17h » gives it other times. */
    private void take(FrenchRule excepted, boolean otherTimes) {
        if (excepted.scope.equals(FrenchRule.Scope.ALWAYS)) {
            excepted.scope = rule.scope;
        }
        if (otherTimes && rule.hasContent()) {
            flush();
            rule = excepted;
            rule.replaces = true;
            return;
        }
        if (excepted.half == null && excepted.days != 0 && excepted.scope.equals(rule.scope)) {
            rule.days = (rule.hasDays() ? rule.days : 0b1111111) & ~excepted.days;
            excepted.days = 0;
        }
        if (excepted.hasDays() || !excepted.scope.equals(rule.scope)) {
            excepted.closed = true;
            rules.add(excepted);
        }
    }

    private int skipToBoundary(int from) {
        int at = from;
        while (at < tokens.size() && !isBoundary(at)) {
            at++;
        }
        return at;
    }
}
