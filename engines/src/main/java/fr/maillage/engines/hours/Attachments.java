package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;

/** Puts conditions, dates and narrower hours where they belong, once all statements are read and before they are written. */
final class Attachments {
    private Attachments() {}

    static void settle(List<FrenchRule> rules) {
        conditions(rules);
        rules.forEach(Attachments::oneOfTheMonth);
        narrower(rules);
    }

    /** « samedi 10h-12h, un samedi sur deux »: the condition is for these hours, it does not add to them. */
    private static void conditions(List<FrenchRule> rules) {
        List<FrenchRule> done = new ArrayList<>();
        for (int i = 1; i < rules.size(); i++) {
            FrenchRule late = rules.get(i);
            boolean bare = late.days != 0 && !late.hasContent() && !late.conditions.isEmpty();
            boolean nthOnly = late.days == 0 && !late.nthDays.isEmpty() && !late.hasContent();
            if (!bare && !nthOnly) {
                continue;
            }
            boolean taken = false;
            for (FrenchRule timed : rules.subList(0, i)) {
                if (!timed.times.isEmpty() && !timed.closed && (timed.days & weekdays(late)) != 0) {
                    timed.conditions.addAll(late.conditions);
                    if (nthOnly) {
                        timed.conditions.add("certains jours du mois");
                    }
                    taken = true;
                }
            }
            if (taken) {
                done.add(late);
            }
        }
        rules.removeAll(done);
    }

    private static int weekdays(FrenchRule rule) {
        int days = rule.days;
        for (FrenchRule.NthDay nth : rule.nthDays) {
            days |= 1 << (nth.day() - 1);
        }
        return days;
    }

    /** « dimanche (2e dimanche du mois uniquement) »: not every Sunday. */
    private static void oneOfTheMonth(FrenchRule rule) {
        for (FrenchRule.NthDay nth : rule.nthDays) {
            if (!rule.times.isEmpty() && Integer.bitCount(rule.days) == 1) {
                rule.days &= ~(1 << (nth.day() - 1));
            }
        }
    }

    /** « du mardi au vendredi 9h-17h, mercredi 9h-12h »: the day that is said apart has its own hours, unless they only add. */
    private static void narrower(List<FrenchRule> rules) {
        for (int i = 1; i < rules.size(); i++) {
            FrenchRule own = rules.get(i);
            for (FrenchRule wide : rules.subList(0, i)) {
                boolean within = own.days != 0 && (own.days & wide.days) == own.days && own.days != wide.days;
                if (within && own.isPlainWeek() && wide.isPlainWeek() && meet(own, wide)) {
                    wide.days &= ~own.days;
                }
            }
        }
    }

    /** True when an hour of a day is in both. */
    static boolean meet(FrenchRule one, FrenchRule other) {
        return one.sharesDays(other)
                && TimePairs.of(one.times).spans().stream()
                        .anyMatch(a -> TimePairs.of(other.times).spans().stream()
                                .anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
    }
}
