package fr.maillage.engines.hours;

import java.util.List;

/** Whether a rule speaks of a date: one selector (weekdays, dates, weeks…) or several that must all hold. */
@FunctionalInterface
interface DaySelector {
    DaySelector ALWAYS = day -> true;

    boolean holds(Day day);

    static DaySelector any(List<DaySelector> tests) {
        DaySelector[] each = tests.toArray(DaySelector[]::new);
        return switch (each.length) {
            case 0 -> ALWAYS;
            case 1 -> each[0];
            default ->
                day -> {
                    for (DaySelector test : each) {
                        if (test.holds(day)) {
                            return true;
                        }
                    }
                    return false;
                };
        };
    }

    static DaySelector all(List<DaySelector> tests) {
        DaySelector[] each = tests.stream().filter(test -> test != ALWAYS).toArray(DaySelector[]::new);
        return switch (each.length) {
            case 0 -> ALWAYS;
            case 1 -> each[0];
            default ->
                day -> {
                    for (DaySelector test : each) {
                        if (!test.holds(day)) {
                            return false;
                        }
                    }
                    return true;
                };
        };
    }
}
