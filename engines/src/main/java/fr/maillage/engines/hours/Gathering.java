package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements gathered so far, and the one being read. */
final class Gathering {
    final List<FrenchRule> rules = new ArrayList<>();
    FrenchRule rule = new FrenchRule();
    FrenchRule.Scope scope = FrenchRule.Scope.ALWAYS;
    boolean schoolTimeOnly;
    boolean afterBreak;

    /** « Horaires d’été : », « Accueil téléphonique : » stay true of all that follows. */
    @Nullable
    String heading;

    /** Puts the current statement with the others. */
    void flush() {
        if (rule.replaces && rule.times.size() == 1) {
            // « 13h30-17h sauf le vendredi 16h »: another closing time.
            rule.until = rule.times.getFirst().minutes();
            rule.times.clear();
        }
        if (heading != null && !rule.closed && (rule.hasContent() || rule.hasDays())) {
            rule.conditions.add(heading);
        }
        if (!rule.isEmpty()) {
            rules.add(rule);
        }
        rule = new FrenchRule().in(scope);
        rule.notInSchoolHolidays = schoolTimeOnly;
    }

    /** The next statement speaks of the same days, under the same conditions. */
    void flushKeepingDays() {
        FrenchRule before = rule;
        flush();
        rule.takeDaysOf(before);
        rule.scope = before.scope;
        rule.adds = before.adds;
        rule.conditions.addAll(before.conditions);
        rule.notInSchoolHolidays |= before.notInSchoolHolidays;
    }

    /** The last span gets a statement of its own, on the same days. */
    void splitLastSpan() {
        int size = rule.times.size();
        List<TimePairs.Item> last = new ArrayList<>(rule.times.subList(size - 2, size));
        rule.times.subList(size - 2, size).clear();
        flushKeepingDays();
        rule.adds = true;
        rule.times.addAll(last);
    }

    /** Starts a new statement when the current one already says something. */
    void startAnew() {
        if (rule.hasContent() || (afterBreak && !rule.hasDays() && !rule.conditions.isEmpty())) {
            flush();
        }
        afterBreak = false;
    }

    /** Whether it is said what is closed: days, holidays or a part of the year. */
    boolean hasSubject() {
        return rule.hasDays() || !rule.scope.equals(scope) || !rule.conditions.isEmpty();
    }
}
