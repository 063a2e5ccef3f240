package fr.maillage.engines.hours;

/** What {@link OpeningHours#parse} answers. */
public sealed interface HoursParse {

    /** The value is opening hours. */
    record Accepted(OpeningHours hours) implements HoursParse {}

    /**
     * The value is not opening hours.
     *
     * @param value what was given
     * @param why short English reason from the grammar, for the log; the public reads the findings of a reading
     */
    record Refused(String value, String why) implements HoursParse {}
}
