package fr.maillage.engines.hours;

/** The stable codes of what can be wrong with opening hours. Each is explained in docs/hours.md. */
public enum HoursFindingCode {
    /** Nothing was understood: the text is kept as a remark. */
    HOURS_NOT_UNDERSTOOD(HoursFinding.Severity.ERROR),
    /** A part could not be expressed and is kept as a remark. */
    HOURS_TEXT_KEPT(HoursFinding.Severity.WARNING),
    /** French text was turned into the standard form. */
    HOURS_READ_FROM_FRENCH(HoursFinding.Severity.INFO),
    /** The value was standard but for its notation (9h, 9.00, missing zero). */
    HOURS_NOTATION(HoursFinding.Severity.INFO),
    /** The value was longer than any opening hours. */
    HOURS_TOO_LONG(HoursFinding.Severity.ERROR),
    /** A span ends when it begins. */
    HOURS_ZERO_LENGTH(HoursFinding.Severity.WARNING),
    /** A span ends before it begins and is no night. */
    HOURS_END_BEFORE_START(HoursFinding.Severity.WARNING),
    /** Two spans of one day overlap: joined. */
    HOURS_OVERLAP(HoursFinding.Severity.WARNING),
    /** The same span is written twice: kept once. */
    HOURS_REPEATED(HoursFinding.Severity.INFO),
    /** Three or more times are chained by dashes. */
    HOURS_CHAINED(HoursFinding.Severity.WARNING),
    /** A start without its end. */
    HOURS_END_MISSING(HoursFinding.Severity.WARNING),
    /** Times without a day after days with times: two weeks pasted together. */
    HOURS_DAY_MISSING(HoursFinding.Severity.WARNING),
    /** Times without any day. */
    HOURS_DAY_NOT_SAID(HoursFinding.Severity.WARNING),
    /** A later rule takes away hours that an earlier one gave. */
    HOURS_DAY_REPLACED(HoursFinding.Severity.WARNING),
    /** A closure written before the rule has no effect: moved to the end. */
    HOURS_EXCEPTION_FIRST(HoursFinding.Severity.WARNING),
    /** A time that no clock shows. */
    HOURS_NOT_A_TIME(HoursFinding.Severity.WARNING),
    /** A name stands where a number was: put back. */
    HOURS_WORD_FOR_NUMBER(HoursFinding.Severity.WARNING),
    /** A day without times. */
    HOURS_TIMES_MISSING(HoursFinding.Severity.WARNING),
    /** A condition that cannot be expressed: the times are kept as "unknown". */
    HOURS_CONDITION_KEPT(HoursFinding.Severity.WARNING),
    /** A closure that no calendar can place: nothing is announced, neither open nor closed. */
    HOURS_CLOSURE_NOT_PLACED(HoursFinding.Severity.WARNING),
    /** The place is said to be closed for good. */
    HOURS_CLOSED_FOR_GOOD(HoursFinding.Severity.WARNING),
    /** Broken characters were mended. */
    HOURS_CHARACTERS_MENDED(HoursFinding.Severity.INFO);

    private final HoursFinding.Severity severity;

    HoursFindingCode(HoursFinding.Severity severity) {
        this.severity = severity;
    }

    /** How much it matters. */
    public HoursFinding.Severity severity() {
        return severity;
    }
}
