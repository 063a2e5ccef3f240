package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.util.List;

/** Walks through the words of French hours and gathers statements. */
final class FrenchReader {
    private final int columnDay;
    private final TokenRow row;
    private final Gathering said = new Gathering();
    private final Leftovers leftovers;
    private final FlagWords flags;
    private final ExceptWords exceptions;
    private boolean timesFirst;
    private boolean untilNext;

    /** What was gathered, and the words that no statement could take. */
    record Statements(List<FrenchRule> rules, List<String> leftovers) {}

    private FrenchReader(String text, int columnDay) {
        this.columnDay = columnDay;
        this.row = new TokenRow(text);
        this.leftovers = new Leftovers(row);
        this.flags = new FlagWords(row, said, leftovers);
        this.exceptions = new ExceptWords(row, said);
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
        reader.said.flush();
        if (columnDay > 0) {
            reader.said.rules.stream()
                    .filter(rule -> !rule.hasDays())
                    .forEach(rule -> rule.days = 1 << (columnDay - 1));
        }
        return new Statements(reader.said.rules, reader.leftovers.texts());
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
            case EXCEPT -> exceptions.read(at);
            case CLOSED -> closed(at);
            case SCHOOL_HOLIDAYS, SCHOOL_TIME, EVEN_WEEKS, ODD_WEEKS -> scopeWord(at);
            case PUBLIC_HOLIDAYS -> publicHolidays(at);
            case APPOINTMENT, NO_APPOINTMENT, MORNING, AFTERNOON, ALWAYS, NIGHT_OPENING -> flags.read(at);
            case UNTIL, SINCE -> bound(at);
            case BREAK -> lineBreak(at);
            case REST_OF_THE_YEAR -> {
                said.startAnew();
                said.scope = FrenchRule.Scope.ALWAYS;
                said.rule.scope = said.scope;
                yield at + 1;
            }
            case CONDITION, OF_MONTH -> condition(at);
            case OPEN_PARENTHESIS -> parenthesis(at);
            case RANGE, AND, SLASH, CLOSE_PARENTHESIS, FILLER, INCLUDED -> at + 1;
            case YEAR, NUMBER, WORD -> leftover(at);
        };
    }

    private int condition(int at) {
        if (row.is(at, Kind.OF_MONTH) && !said.rule.nthDays.isEmpty()) {
            return at + 1;
        }
        if (row.get(at).value() == 1 && (!said.rule.hasContent() || said.afterBreak) && row.daysFollow(at + 1)) {
            said.startAnew();
            said.heading = row.phraseAround(at);
            return at + 1;
        }
        boolean label = said.afterBreak || (row.followsSeparator(at) && row.isLabel(at));
        if (label && said.rule.hasContent() && row.timesFollow(at + 1)) {
            said.startAnew();
        }
        boolean ofNextDays = row.is(at, Kind.CONDITION) && row.is(row.next(at), Kind.DAY) && !timesFirst;
        if (said.rule.hasContent() && ofNextDays) {
            said.flush();
        }
        said.rule.conditions.add(row.phraseAround(at));
        return at + 1;
    }

    private int lineBreak(int at) {
        if (row.endsBareDay(at) && !said.rule.hasContent()) {
            said.flush();
        }
        if (said.heading != null && row.newHeading(at)) {
            said.startAnew();
            said.flush();
            said.heading = null;
        }
        said.afterBreak = true;
        timesFirst &= !said.rule.hasDays();
        return at + 1;
    }

    private int leftover(int at) {
        leftovers.add(row.get(at));
        return at + 1;
    }

    private int days(int at) {
        beginDays(at);
        Token day = row.get(at);
        if (day.is(Kind.DAYS)) {
            said.rule.days |= day.value();
            return at + 1;
        }
        int last = row.lastOfDays(at);
        if (last > at) {
            for (int d = day.value(); d != row.get(last).value(); d = d % 7 + 1) {
                said.rule.days |= 1 << (d - 1);
            }
            said.rule.days |= 1 << (row.get(last).value() - 1);
            return last + 1;
        }
        said.rule.days |= 1 << (day.value() - 1);
        return at + 1;
    }

    /** Days begin a new statement, but for « fermé le lundi », « 9h-12h le lundi », « sur rendez-vous le lundi ». */
    private void beginDays(int at) {
        boolean led = (said.rule.closedFirst || said.rule.ledByAppointment || said.rule.isOnlyHalf())
                && said.rule.times.isEmpty()
                && !said.afterBreak
                && !(said.rule.closedFirst && row.opensAfterClosure(at, !said.rule.hasWeekdays(), said.hasSubject()));
        boolean carried =
                said.rule.ledByAppointment && !said.afterBreak && said.rule.hasContent() && row.is(at - 1, Kind.AND);
        boolean joinsTimes = (timesFirst && !said.rule.times.isEmpty()) || (said.rule.always && !said.rule.hasDays());
        if (!led && !joinsTimes) {
            said.startAnew();
            // « sur rendez-vous lundi 9h-12h et mardi 14h-16h »: all of them.
            said.rule.appointment |= carried;
            said.rule.ledByAppointment |= carried;
        }
        said.afterBreak = false;
    }

    /** 1er mardi du mois; 2e et 4e samedis. A number without its day is kept as text. */
    private int nth(int at) {
        int i = row.afterNths(at);
        List<Integer> nths = row.nths(at, i);
        if (!row.is(i, Kind.DAY)) {
            if (columnDay == 0) {
                return leftover(at);
            }
            if (said.rule.times.isEmpty() || row.timesFollow(i)) {
                said.startAnew();
            }
            said.rule.nthDays.add(new FrenchRule.NthDay(columnDay, nths));
            return i;
        }
        beginDays(at);
        while (row.is(i, Kind.DAY)) {
            said.rule.nthDays.add(new FrenchRule.NthDay(row.get(i).value(), nths));
            i = row.is(i + 1, Kind.AND) && row.is(i + 2, Kind.DAY) ? i + 2 : i + 1;
        }
        return i;
    }

    private int time(int at) {
        Token time = row.get(at);
        if (said.rule.closed && said.rule.half != null && said.rule.times.isEmpty()) {
            // « fermé le matin, 14h-18h ».
            said.flushKeepingDays();
        }
        boolean other = row.is(at - 1, Kind.RANGE) || row.is(at - 1, Kind.SLASH) || row.is(at - 1, Kind.AND);
        if (other
                && row.is(at - 2, Kind.CLOSED)
                && said.rule.times.isEmpty()
                && row.get(at - 1).text().length() == 1) {
            // « Jeudi : fermé - 13h30 à 17h30 »: closed for the first half of the day, open for the other.
            said.rule.closed = false;
        }
        if (said.rule.flagAfterTimes && said.rule.times.size() % 2 == 0 && row.separated(at)) {
            // « 9h-12h sans RDV, 14h-17h sur RDV »: each span has its own condition.
            said.flushKeepingDays();
        }
        boolean newPair = timesFirst && said.rule.hasDays() && !said.rule.times.isEmpty();
        if (newPair) {
            said.flush();
        }
        if (said.rules.isEmpty() && said.rule.times.isEmpty() && !said.rule.hasDays()) {
            timesFirst = TimesFirst.in(row.tokens(), at);
        }
        if (said.afterBreak
                && !said.rule.times.isEmpty()
                && time.value() <= said.rule.times.getLast().minutes()) {
            FrenchRule before = said.rule;
            said.flush();
            said.rule.takeDaysOf(before);
            said.rule.alternative = true;
        }
        said.afterBreak = false;
        if (untilNext && said.rule.times.size() % 2 == 0) {
            said.rule.until = time.value();
            untilNext = false;
            return at + 1;
        }
        said.rule.times.add(new TimePairs.Item(
                time.value(), said.rule.times.isEmpty() ? TimePairs.Link.FIRST : row.linkBefore(at)));
        untilNext = false;
        return at + 1;
    }

    /** « 13h30-17h (16h30 le vendredi) »: that day closes at another hour. */
    private int parenthesis(int at) {
        if (!said.rule.times.isEmpty()
                && row.is(at + 1, Kind.AND)
                && row.get(at + 1).text().equals("+")) {
            // « 9h-12h30 (+14h-17h le 1er samedi du mois) »: more hours, with their own condition.
            said.flush();
            return at + 2;
        }
        int end = said.rule.times.isEmpty() ? at : row.closingInParenthesis(at);
        if (end > at) {
            int day = row.is(at + 1, Kind.DAY) ? at + 1 : end - 2;
            otherClosing(day, row.is(at + 1, Kind.TIME) ? at + 1 : at + 2);
            return end;
        }
        int close = row.closing(at);
        boolean lone = row.is(at + 1, Kind.TIME) && !(row.is(at + 2, Kind.RANGE) && row.is(at + 3, Kind.TIME));
        if (!said.rule.times.isEmpty() && lone && close > at) {
            // « 14h-17h30 (17h en juillet) »: another end, under a condition of its own.
            said.rule.conditions.add(row.between(at + 1, close));
            return close + 1;
        }
        return at + 1;
    }

    private void otherClosing(int day, int time) {
        said.flush();
        said.rule.days = 1 << (row.get(day).value() - 1);
        said.rule.until = row.get(time).value();
    }

    private int bound(int at) {
        boolean until = row.is(at, Kind.UNTIL);
        int next = row.next(at);
        if (row.is(next, Kind.TIME)) {
            untilNext = until;
        } else if (row.is(next, Kind.DATE) || row.is(next, Kind.MONTH)) {
            said.rule.conditions.add(row.phraseAround(at));
            return next + (row.is(next + 1, Kind.YEAR) ? 2 : 1);
        }
        return at + 1;
    }

    private int season(int at) {
        SeasonTokens.Season season = SeasonTokens.read(row.tokens(), at);
        if (said.rule.closedFirst && said.rule.times.isEmpty() && !said.afterBreak) {
            said.rule.scope = said.rule.scope.withSeason(season.osm());
        } else if (said.rule.hasContent() && !said.afterBreak && row.trails(at, season.next())) {
            said.rule.scope = said.rule.scope.withSeason(season.osm());
        } else {
            said.startAnew();
            said.scope = said.scope.withSeason(season.osm());
            said.rule.scope = said.scope;
        }
        return season.next();
    }

    private int scopeWord(int at) {
        Kind kind = row.get(at).kind();
        boolean trailing = said.rule.hasContent() && !said.afterBreak && row.trails(at, at + 1);
        if (kind == Kind.SCHOOL_TIME) {
            if (!trailing) {
                said.startAnew();
                said.scope = new FrenchRule.Scope(said.scope.season(), said.scope.weeks(), false);
                said.rule.scope = said.scope;
                said.schoolTimeOnly = true;
            }
            said.rule.notInSchoolHolidays = true;
            return at + 1;
        }
        boolean weeks = kind == Kind.EVEN_WEEKS || kind == Kind.ODD_WEEKS;
        if (weeks && row.inParentheses(at) && said.rule.times.size() >= 2) {
            // « 10h-12h ; 14h-16h (semaine paire) ou 16h-18h (semaine impaire) ».
            if (said.rule.times.size() > 2 && row.breaksBeforeLastSpan(at)) {
                said.splitLastSpan();
            }
            said.rule.scope = said.rule.scope.narrowed(row.get(at));
            said.rule.flagAfterTimes = true;
            return at + 1;
        }
        boolean joinsClosed = said.rule.closedFirst && !said.afterBreak;
        boolean sameStatement = !said.rule.hasContent() && !said.afterBreak;
        if (kind == Kind.SCHOOL_HOLIDAYS && sameStatement && said.rule.hasDays() && row.is(at - 1, Kind.AND)) {
            // « mercredi et vacances scolaires 9h-12h »: in the holidays other days may be open, and nobody says which.
            FrenchRule holidays = new FrenchRule().in(said.rule.scope.narrowed(row.get(at)));
            holidays.conditions.add("vacances scolaires, jours à vérifier");
            said.rules.add(holidays);
            return at + 1;
        }
        if (trailing || joinsClosed || (sameStatement && said.rule.hasDays())) {
            said.rule.scope = said.rule.scope.narrowed(row.get(at));
        } else {
            said.schoolTimeOnly &= kind != Kind.SCHOOL_HOLIDAYS;
            said.startAnew();
            said.scope = said.scope.narrowed(row.get(at));
            said.rule.scope = said.scope;
            said.rule.notInSchoolHolidays = said.schoolTimeOnly;
        }
        return at + 1;
    }

    private int publicHolidays(int at) {
        if (row.isIncluded(at)) {
            if (said.rule.hasWeekdays() && said.rule.days != WeekMask.ALL) {
                said.rule.holidaysOpen = true;
            } else {
                said.rule.publicHolidays |= said.rule.days != 0;
            }
            return at + 1;
        }
        boolean joins = said.rule.hasDays() && !said.rule.hasContent();
        boolean joinsClosed = said.rule.closedFirst && !said.afterBreak;
        if (!joins && !joinsClosed && !(timesFirst && !said.rule.times.isEmpty())) {
            said.startAnew();
        }
        said.rule.publicHolidays = true;
        return at + 1;
    }

    private int closed(int at) {
        if (row.isName(at)) {
            return leftover(at);
        }
        boolean osmWord = row.get(at).text().equals("off") || row.get(at).text().equals("closed");
        if (osmWord && !said.rule.times.isEmpty() && !said.afterBreak) {
            said.rule.closed = true;
            return at + 1;
        }
        int hour = row.closingHour(at);
        if (said.rule.times.size() % 2 == 1 && row.isNextTime(at)) {
            // « ouverture à 9h, fermeture à 17h » is one span.
            return at + 1;
        }
        if (hour > at) {
            closingAt(hour);
            return hour + 1;
        }
        boolean halfDay =
                said.rule.half != null && said.rule.times.isEmpty() && !said.rule.closed && !said.rule.appointment;
        if ((said.rule.hasContent() && !halfDay) || said.afterBreak) {
            said.flush();
        }
        said.afterBreak = false;
        said.rule.closed = true;
        said.rule.closedFirst = !said.rule.hasDays() && said.rule.scope.equals(said.scope);
        return at + 1;
    }

    /** « fermeture à 16h le vendredi »: these days, or those just said, close at that hour. */
    private void closingAt(int hour) {
        int day = row.next(hour);
        FrenchRule before = said.rule;
        if (said.rule.hasContent()) {
            said.flush();
        }
        if (before == said.rule && said.rule.hasDays()) {
            said.afterBreak = false;
        } else if (row.is(day, Kind.DAY) || row.is(day, Kind.DAYS)) {
            said.rule.closedFirst = true;
        } else {
            said.rule.takeDaysOf(before);
        }
        said.rule.until = row.get(hour).value();
        said.rule.closesEarly = true;
    }
}
