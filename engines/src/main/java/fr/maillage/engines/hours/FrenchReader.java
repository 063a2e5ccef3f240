package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Walks through the words of French hours and gathers statements. */
final class FrenchReader {
    private final int columnDay;
    private final TokenRow row;
    private final List<FrenchRule> rules = new ArrayList<>();
    private final Leftovers leftovers;
    private FrenchRule rule = new FrenchRule();
    private FrenchRule.Scope scope = FrenchRule.Scope.ALWAYS;
    private boolean timesFirst;
    private boolean schoolTimeOnly;
    private boolean afterBreak;
    private boolean untilNext;

    /** What was gathered, and the words that no statement could take. */
    record Statements(List<FrenchRule> rules, List<String> leftovers) {}

    private FrenchReader(String text, int columnDay) {
        this.columnDay = columnDay;
        this.row = new TokenRow(text);
        this.leftovers = new Leftovers(row);
    }

    /**
     * Reads a text.
     *
     * @param columnDay the day that a cell stands for, 1 to 7, or 0 for a text that names its days itself
     */
    static Statements read(String text, int columnDay) {
        FrenchReader reader = new FrenchReader(text, columnDay);
        int at = 0;
        while (at < reader.row.size()) {
            at = reader.step(at);
        }
        reader.flush();
        if (columnDay > 0) {
            reader.rules.stream().filter(rule -> !rule.hasDays()).forEach(rule -> rule.days = 1 << (columnDay - 1));
        }
        return new Statements(reader.rules, reader.leftovers.texts());
    }

    private int step(int at) {
        Token token = row.get(at);
        if (!token.is(Kind.WORD) && !token.is(Kind.NUMBER) && !token.is(Kind.FILLER)) {
            leftovers.close();
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
                int next = row.next(at);
                if (rule.hasContent() && row.is(next, Kind.DAY) && !timesFirst) {
                    flush();
                }
                rule.conditions.add(row.phraseAround(at));
                yield at + 1;
            }
            case OF_MONTH -> {
                if (rule.nthDays.isEmpty()) {
                    rule.conditions.add(row.phraseAround(at));
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
        leftovers.add(row.get(at));
        return at + 1;
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
        rule.notInSchoolHolidays = schoolTimeOnly;
    }

    /** Starts a new statement when the current one already says something. */
    private void startAnew() {
        if (rule.hasContent() || (afterBreak && !rule.hasDays() && !rule.conditions.isEmpty())) {
            flush();
        }
        afterBreak = false;
    }

    private int days(int at) {
        beginDays();
        Token day = row.get(at);
        if (day.is(Kind.DAYS)) {
            rule.days |= day.value();
            return at + 1;
        }
        int link = row.is(at + 1, Kind.FILLER) && row.is(at + 2, Kind.RANGE) ? at + 2 : at + 1;
        int other = row.next(link);
        boolean list = (row.is(other + 1, Kind.RANGE) && row.is(other + 2, Kind.DAY))
                || (row.is(at - 1, Kind.RANGE) && row.is(at - 2, Kind.DAY));
        if (row.is(link, Kind.RANGE) && row.is(other, Kind.DAY) && !list) {
            for (int d = day.value(); ; d = d % 7 + 1) {
                rule.days |= 1 << (d - 1);
                if (d == row.get(other).value()) {
                    return other + 1;
                }
            }
        }
        rule.days |= 1 << (day.value() - 1);
        return at + 1;
    }

    /** Days begin a new statement, but for « fermé le lundi », « 9h-12h le lundi », « sur rendez-vous le lundi ». */
    private void beginDays() {
        boolean led = (rule.closedFirst || rule.ledByAppointment) && rule.times.isEmpty() && !afterBreak;
        boolean joinsTimes = (timesFirst && !rule.times.isEmpty()) || (rule.always && !rule.hasDays());
        if (!led && !joinsTimes) {
            startAnew();
        }
        afterBreak = false;
    }

    /** 1er mardi du mois; 2e et 4e samedis. A number without its day is kept as text. */
    private int nth(int at) {
        int i = row.afterNths(at);
        List<Integer> nths = row.nths(at, i);
        if (!row.is(i, Kind.DAY)) {
            if (columnDay == 0) {
                return leftover(at);
            }
            startAnew();
            rule.nthDays.add(new FrenchRule.NthDay(columnDay, nths));
            return i;
        }
        beginDays();
        while (row.is(i, Kind.DAY)) {
            rule.nthDays.add(new FrenchRule.NthDay(row.get(i).value(), nths));
            i = row.is(i + 1, Kind.AND) && row.is(i + 2, Kind.DAY) ? i + 2 : i + 1;
        }
        return i;
    }

    private int time(int at) {
        Token time = row.get(at);
        if (rule.closedFirst && rule.hasDays()) {
            // « fermé lundi, mardi 9h-12h » would need a guess: what follows is a new statement.
            flush();
        }
        boolean newPair = timesFirst && rule.hasDays() && !rule.times.isEmpty();
        if (newPair) {
            flush();
        }
        if (rules.isEmpty() && rule.times.isEmpty() && !rule.hasDays()) {
            timesFirst = TimesFirst.in(row.tokens(), at);
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
        rule.times.add(
                new TimePairs.Item(time.value(), rule.times.isEmpty() ? TimePairs.Link.FIRST : row.linkBefore(at)));
        untilNext = false;
        return at + 1;
    }

    /** « 13h30-17h (16h30 le vendredi) »: that day closes at another hour. */
    private int parenthesis(int at) {
        if (row.is(at + 1, Kind.DAY)
                && row.is(at + 2, Kind.TIME)
                && row.is(at + 3, Kind.CLOSE_PARENTHESIS)
                && !rule.times.isEmpty()) {
            otherClosing(at + 1, at + 2);
            return at + 4;
        }
        int day = row.is(at + 2, Kind.FILLER) ? at + 3 : at + 2;
        if (row.is(at + 1, Kind.TIME)
                && row.is(day, Kind.DAY)
                && row.is(day + 1, Kind.CLOSE_PARENTHESIS)
                && !rule.times.isEmpty()) {
            otherClosing(day, at + 1);
            return day + 2;
        }
        return at + 1;
    }

    private void otherClosing(int day, int time) {
        flush();
        rule.days = 1 << (row.get(day).value() - 1);
        rule.until = row.get(time).value();
    }

    private int bound(int at) {
        boolean until = row.is(at, Kind.UNTIL);
        int next = row.next(at);
        if (row.is(next, Kind.TIME)) {
            untilNext = until;
        } else if (row.is(next, Kind.DATE) || row.is(next, Kind.MONTH)) {
            rule.conditions.add(row.phraseAround(at));
            return next + (row.is(next + 1, Kind.YEAR) ? 2 : 1);
        }
        return at + 1;
    }

    private int season(int at) {
        SeasonTokens.Season season = SeasonTokens.read(row.tokens(), at);
        if (rule.closedFirst && rule.times.isEmpty() && !afterBreak) {
            rule.scope = rule.scope.withSeason(season.osm());
        } else if (rule.hasContent() && !afterBreak && !row.timesFollow(season.next())) {
            rule.scope = rule.scope.withSeason(season.osm());
        } else {
            startAnew();
            scope = scope.withSeason(season.osm());
            rule.scope = scope;
        }
        return season.next();
    }

    private int scopeWord(int at) {
        Kind kind = row.get(at).kind();
        boolean trailing = rule.hasContent() && !afterBreak && !row.timesFollow(at + 1);
        if (kind == Kind.SCHOOL_TIME) {
            if (!trailing) {
                startAnew();
                scope = new FrenchRule.Scope(scope.season(), scope.weeks(), false);
                rule.scope = scope;
                schoolTimeOnly = true;
            }
            rule.notInSchoolHolidays = true;
            return at + 1;
        }
        boolean joinsClosed = rule.closedFirst && !afterBreak;
        boolean sameStatement = !rule.hasContent() && !afterBreak;
        if (trailing || joinsClosed || (sameStatement && rule.hasDays())) {
            rule.scope = rule.scope.narrowed(kind);
        } else {
            schoolTimeOnly &= kind != Kind.SCHOOL_HOLIDAYS;
            startAnew();
            scope = scope.narrowed(kind);
            rule.scope = scope;
            rule.notInSchoolHolidays = schoolTimeOnly;
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
        boolean osmWord = row.get(at).text().equals("off") || row.get(at).text().equals("closed");
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
        Token token = row.get(at);
        switch (token.kind()) {
            case APPOINTMENT -> appointment(at, token.text());
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
    private void appointment(int at, String words) {
        if (words.indexOf(' ') != words.lastIndexOf(' ')) {
            leftovers.addText(words);
        }
        int previous = row.is(at - 1, Kind.FILLER) ? at - 2 : at - 1;
        int next = row.next(at);
        boolean ofOtherDays = row.is(next, Kind.DAY) || row.is(next, Kind.DAYS) || row.is(next, Kind.NTH);
        boolean before = !rule.hasContent() && !rule.hasDays();
        if (ofOtherDays && (before || (rule.hasContent() && rule.hasDays()))) {
            if (!before) {
                flush();
            }
            rule.appointment = true;
            rule.ledByAppointment = true;
            return;
        }
        boolean added = row.is(previous, Kind.AND) && !row.get(previous).text().equals(",");
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
        int next = row.next(at);
        if (row.is(next, Kind.APPOINTMENT) || row.is(next, Kind.CLOSED)) {
            FrenchRule timed = rule;
            flush();
            rule.takeDaysOf(timed);
            rule.half = half;
        }
    }

    private int except(int at) {
        ExceptTokens.Exception exception = ExceptTokens.read(row.tokens(), at + 1);
        if (exception.next() == at + 1) {
            rule.conditions.add(row.phraseAround(at));
            return row.skipToBoundary(at + 1);
        }
        if (exception.schoolHolidays()) {
            rule.notInSchoolHolidays = true;
        }
        FrenchRule excepted = exception.rule();
        if (excepted != null) {
            take(excepted, row.timesAt(exception.next()));
        }
        return exception.next();
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
}
