package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;

/** Reads « sauf … »: days that are taken away, that end earlier, or that have other times. */
final class ExceptWords {
    private final TokenRow row;
    private final Gathering said;

    ExceptWords(TokenRow row, Gathering said) {
        this.row = row;
        this.said = said;
    }

    int read(int at) {
        ExceptTokens.Exception exception = ExceptTokens.read(row.tokens(), at + 1);
        if (exception.next() == at + 1) {
            said.rule.conditions.add(row.phraseAround(at));
            return row.skipToBoundary(at + 1);
        }
        if (exception.schoolHolidays()) {
            said.rule.notInSchoolHolidays = true;
        }
        if (row.is(exception.next(), Kind.UNTIL) && row.is(exception.next() + 1, Kind.TIME) && said.rule.hasContent()) {
            // « sauf vendredi jusqu’à 15h30 »: that day ends earlier.
            for (FrenchRule excepted : exception.rules()) {
                excepted.until = row.get(exception.next() + 1).value();
                excepted.closesEarly = true;
                said.rules.add(excepted);
            }
            return exception.next() + 2;
        }
        for (FrenchRule excepted : exception.rules()) {
            take(excepted, row.timesAt(exception.next()));
        }
        return exception.next();
    }

    /** « sauf mercredi » takes a day away; « sauf mercredi 9h-17h » gives it other times. */
    private void take(FrenchRule excepted, boolean otherTimes) {
        if (excepted.scope.equals(FrenchRule.Scope.ALWAYS)) {
            excepted.scope = said.rule.scope;
        }
        if (otherTimes && said.rule.hasContent()) {
            said.flush();
            said.rule = excepted;
            said.rule.replaces = true;
            return;
        }
        if (excepted.half == null && excepted.days != 0 && excepted.scope.equals(said.rule.scope)) {
            said.rule.days = (said.rule.hasDays() ? said.rule.days : 0b1111111) & ~excepted.days;
            excepted.days = 0;
        }
        if (excepted.hasDays() || !excepted.scope.equals(said.rule.scope)) {
            excepted.closed = true;
            said.rules.add(excepted);
        }
    }
}
