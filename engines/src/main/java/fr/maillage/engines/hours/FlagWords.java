package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;

/** Reads the words that qualify hours: on appointment or not, morning or afternoon, in permanence. */
final class FlagWords {
    private final TokenRow row;
    private final Gathering said;
    private final Leftovers leftovers;

    FlagWords(TokenRow row, Gathering said, Leftovers leftovers) {
        this.row = row;
        this.said = said;
        this.leftovers = leftovers;
    }

    int read(int at) {
        Token token = row.get(at);
        switch (token.kind()) {
            case APPOINTMENT -> appointment(at, token.text());
            case NO_APPOINTMENT -> {
                splitBefore(at);
                if (said.rule.appointment && said.rule.hasDays() && said.rule.times.isEmpty()) {
                    said.flush();
                }
                said.rule.noAppointment = true;
                said.rule.flagAfterTimes = !said.rule.times.isEmpty();
            }
            case ALWAYS -> said.rule.always = true;
            case MORNING -> half(at, "matin");
            case AFTERNOON -> half(at, "après-midi");
            case NIGHT_OPENING -> said.rule.source = token.text();
            default -> throw new IllegalStateException("not a flag: " + token);
        }
        return at + 1;
    }

    /** « 9h-12h et sur rendez-vous » adds a way in; « 9h-12h sur rendez-vous » puts a condition. */
    private void appointment(int at, String words) {
        if (words.endsWith("phone")) {
            leftovers.addText(words);
        }
        splitBefore(at);
        int previous = row.is(at - 1, Kind.FILLER) ? at - 2 : at - 1;
        boolean before = !said.rule.hasContent() && !said.rule.hasDays();
        int next = before ? row.nextSaid(at) : row.next(at);
        boolean ofOtherDays = row.is(next, Kind.DAY) || row.is(next, Kind.DAYS) || row.is(next, Kind.NTH);
        if (ofOtherDays && (before || (said.rule.hasContent() && said.rule.hasDays()))) {
            if (!before) {
                said.flush();
            }
            said.rule.appointment = true;
            said.rule.ledByAppointment = true;
            return;
        }
        boolean added = row.is(previous, Kind.AND) && !row.get(previous).text().equals(",");
        if ((added || said.afterBreak) && !said.rule.times.isEmpty()) {
            FrenchRule timed = said.rule;
            said.flush();
            if (!said.afterBreak) {
                said.rule.takeDaysOf(timed);
            }
        } else if (!said.rule.times.isEmpty() && (row.is(next, Kind.MORNING) || row.is(next, Kind.AFTERNOON))) {
            said.flushKeepingDays();
        }
        said.rule.appointment = true;
        said.rule.flagAfterTimes = !said.rule.times.isEmpty();
    }

    /** « 9h-12h, sur rdv 14h-17h »: after a sign and right before a time, the condition is for that time. */
    private void splitBefore(int at) {
        if (!said.rule.times.isEmpty() && row.is(row.next(at), Kind.TIME) && row.followsSeparator(at)) {
            said.flushKeepingDays();
        }
    }

    /** « matin » beside times is a label; alone, or before « sur rendez-vous », it says something. */
    private void half(int at, String half) {
        if (said.rule.half != null
                && said.rule.times.isEmpty()
                && (said.rule.closed || said.rule.appointment || said.rule.noAppointment)) {
            said.flushKeepingDays();
        }
        if (said.rule.times.isEmpty()) {
            said.rule.half =
                    said.rule.half == null || said.rule.half.equals(half) ? half : said.rule.half + " et " + half;
            return;
        }
        int next = row.next(at);
        if (row.is(next, Kind.APPOINTMENT) || row.is(next, Kind.CLOSED)) {
            said.flushKeepingDays();
            said.rule.half = half;
        }
    }
}
