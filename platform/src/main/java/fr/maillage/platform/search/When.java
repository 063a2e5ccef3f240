package fr.maillage.platform.search;

import java.time.LocalDateTime;

/** When a place must be open to be found. */
public sealed interface When {
    /** Whatever its hours. */
    record Anytime() implements When {}

    /** At the instant of the question. */
    record Now() implements When {}

    /** At some time of the rest of the day of the question. */
    record Today() implements When {}

    /** At a given local time of the territory. */
    record At(LocalDateTime time) implements When {}

    /** At some time of a coming day of the week, within seven days. */
    record On(java.time.DayOfWeek day) implements When {}
}
