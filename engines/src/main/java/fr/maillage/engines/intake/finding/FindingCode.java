package fr.maillage.engines.intake.finding;

import java.util.Locale;

/**
 * Every finding the intake can make. Codes are stable: files and programs of others refer to them. Each is documented in
 * {@code docs/findings.md}; a test compares the two. The sentences are in {@code findings-fr.tsv}: the rule says what is
 * wrong; the advice says what was done, or what to do when there is no repair to show.
 */
public enum FindingCode {
    // File
    FILE_EMPTY(Severity.ERROR),
    FILE_UNREADABLE(Severity.ERROR),
    FILE_NO_TABLE(Severity.ERROR),
    FILE_NO_ROWS(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    FILE_TOO_MANY_ROWS(Severity.ERROR),
    FILE_TOO_MANY_COLUMNS(Severity.ERROR),
    FILE_ARCHIVE_LIMIT(Severity.ERROR),
    FILE_MACROS(Severity.ERROR),
    FILE_ENCODING(Severity.INFO),
    FILE_ENCODING_MIXED(Severity.WARNING),
    FILE_TITLE_LINES(Severity.INFO),
    FILE_OTHER_SHEETS(Severity.INFO),
    FILE_BLANK_LINES(Severity.INFO),
    HEADER_DUPLICATE(Severity.WARNING, Repair.APPLIED),
    HEADER_EMPTY(Severity.INFO, Repair.APPLIED),
    MAPPING_NO_NAME(Severity.ERROR),
    MAPPING_UNSURE(Severity.WARNING),
    COLUMN_KEPT_ASIDE(Severity.INFO),
    COLUMN_PERSONAL(Severity.WARNING),
    COLUMN_SWAPPED(Severity.WARNING, Repair.APPLIED),
    STANDARD_VERSION(Severity.INFO),

    // Row
    ROW_EMPTY(Severity.ERROR),
    ROW_NO_NAME(Severity.ERROR),
    ROW_NO_LOCATION(Severity.ERROR),
    ROW_UNREADABLE(Severity.ERROR),
    ROW_TOO_LONG(Severity.WARNING),
    ROW_TOO_SHORT(Severity.INFO),
    ROW_QUOTE_OPEN(Severity.ERROR),
    ROW_OTHER_SEPARATOR(Severity.WARNING, Repair.APPLIED),
    ROW_DUPLICATE(Severity.WARNING),
    ROW_SAME_PLACE(Severity.WARNING),
    CELL_TOO_LONG(Severity.WARNING),

    // Text
    TEXT_MOJIBAKE(Severity.INFO, Repair.APPLIED),
    TEXT_ENTITY(Severity.INFO, Repair.APPLIED),
    TEXT_CONTROL(Severity.INFO, Repair.APPLIED),
    TEXT_SPACES(Severity.INFO, Repair.APPLIED),

    // Identity
    ID_MISSING(Severity.INFO, Repair.APPLIED),
    ID_DUPLICATE(Severity.ERROR, Repair.APPLIED),
    ID_SPACES(Severity.INFO, Repair.APPLIED),
    PIVOT_MISSING(Severity.INFO),
    PIVOT_ZERO(Severity.WARNING),
    PIVOT_DAMAGED(Severity.ERROR),
    PIVOT_FORMAT(Severity.INFO, Repair.APPLIED),
    PIVOT_SIREN(Severity.WARNING),
    PIVOT_KEY(Severity.WARNING),
    PIVOT_LENGTH(Severity.WARNING),
    PIVOT_APE(Severity.INFO, Repair.APPLIED),
    PIVOT_UNREADABLE(Severity.WARNING),
    PIVOT_DOUBTFUL(Severity.WARNING),
    NAME_FROM_OTHER(Severity.WARNING, Repair.APPLIED),

    // Address
    POSTAL_LEADING_ZERO(Severity.INFO, Repair.APPLIED),
    POSTAL_FORMAT(Severity.INFO, Repair.APPLIED),
    POSTAL_UNREADABLE(Severity.ERROR),
    POSTAL_CEDEX(Severity.INFO, Repair.APPLIED),
    POSTAL_NOT_OF_COMMUNE(Severity.WARNING),
    POSTAL_FROM_COMMUNE(Severity.INFO, Repair.APPLIED),
    POSTAL_MISSING(Severity.WARNING),
    POSTAL_FROM_ADDRESS(Severity.INFO, Repair.APPLIED),
    INSEE_LEADING_ZERO(Severity.INFO, Repair.APPLIED),
    INSEE_OUTDATED(Severity.INFO, Repair.APPLIED),
    INSEE_IS_POSTAL(Severity.WARNING, Repair.APPLIED),
    INSEE_UNKNOWN(Severity.WARNING),
    INSEE_CONTRADICTS(Severity.WARNING, Repair.APPLIED),
    COMMUNE_SPELLING(Severity.INFO, Repair.APPLIED),
    COMMUNE_IS_POSTAL(Severity.WARNING, Repair.APPLIED),
    COMMUNE_FROM_ADDRESS(Severity.INFO, Repair.APPLIED),
    COMMUNE_FROM_CODE(Severity.INFO, Repair.APPLIED),
    COMMUNE_UNKNOWN(Severity.WARNING),
    COMMUNE_AMBIGUOUS(Severity.WARNING),
    ADDRESS_SPLIT(Severity.INFO, Repair.APPLIED),
    ADDRESS_JOINED(Severity.INFO, Repair.APPLIED),
    ADDRESS_MISSING(Severity.WARNING),
    ADDRESS_NO_NUMBER(Severity.INFO),

    // Points
    POINT_MISSING(Severity.INFO),
    POINT_ZERO(Severity.WARNING),
    POINT_SWAPPED(Severity.WARNING, Repair.APPLIED),
    POINT_PROJECTED(Severity.INFO, Repair.APPLIED),
    POINT_UNREADABLE(Severity.WARNING),
    POINT_OUTSIDE(Severity.ERROR),
    POINT_FAR(Severity.ERROR),
    POINT_SHARED(Severity.INFO),
    POINT_WEAK(Severity.WARNING),

    // Contact
    PHONE_FORMAT(Severity.INFO, Repair.APPLIED),
    PHONE_LEADING_ZERO(Severity.INFO, Repair.APPLIED),
    PHONE_SEVERAL(Severity.INFO, Repair.APPLIED),
    PHONE_SHORT(Severity.INFO),
    PHONE_NOTE(Severity.INFO, Repair.APPLIED),
    PHONE_FAX(Severity.INFO),
    PHONE_INVALID(Severity.WARNING),
    EMAIL_REPAIRED(Severity.INFO, Repair.APPLIED),
    EMAIL_SEVERAL(Severity.INFO, Repair.APPLIED),
    EMAIL_ACCENT(Severity.WARNING),
    EMAIL_INVALID(Severity.WARNING),
    EMAIL_PERSONAL(Severity.INFO),
    EMAIL_IN_WEBSITE(Severity.INFO, Repair.APPLIED),
    URL_SCHEME(Severity.INFO, Repair.APPLIED),
    URL_SEVERAL(Severity.INFO, Repair.APPLIED),
    URL_REPAIRED(Severity.INFO, Repair.APPLIED),
    URL_INVALID(Severity.WARNING),
    WEBSITE_IN_EMAIL(Severity.INFO, Repair.APPLIED),

    // Hours
    HOURS_CONVERTED(Severity.INFO, Repair.APPLIED),
    HOURS_REPAIRED(Severity.INFO, Repair.APPLIED),
    HOURS_PARTIAL(Severity.WARNING),
    HOURS_UNREADABLE(Severity.WARNING),
    HOURS_SUSPECT(Severity.WARNING),

    // Words
    TERM_CONVERTED(Severity.INFO, Repair.APPLIED),
    TERM_FROM_V01(Severity.INFO, Repair.APPLIED),
    TERM_MOVED(Severity.INFO, Repair.APPLIED),
    TERM_UNKNOWN(Severity.WARNING),
    LANGUAGE_COURSE(Severity.INFO),
    SUGGESTION(Severity.INFO),
    SUMMARY_TOO_LONG(Severity.WARNING),

    // Dates
    DATE_FORMAT(Severity.INFO, Repair.APPLIED),
    DATE_SERIAL(Severity.INFO, Repair.APPLIED),
    DATE_EPOCH(Severity.WARNING),
    DATE_FUTURE(Severity.WARNING),
    DATE_UNREADABLE(Severity.WARNING),
    DATE_MISSING(Severity.INFO);

    private final Severity severity;
    private final Repair repair;

    FindingCode(Severity severity) {
        this(severity, Repair.PROPOSED);
    }

    FindingCode(Severity severity, Repair repair) {
        this.severity = severity;
        this.repair = repair;
    }

    /** What becomes of a repair that comes with a finding. */
    private enum Repair {
        APPLIED,
        PROPOSED
    }

    /** The stable code: {@code phone_format}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** Whether a repair that comes with it was applied, rather than proposed. */
    public boolean certain() {
        return repair == Repair.APPLIED;
    }

    /** The rule that the value breaks, as a French sentence. */
    public String rule() {
        return Sentences.get(this).rule();
    }

    /** What was done, or what to do, as a French sentence. */
    public String advice() {
        return Sentences.get(this).advice();
    }
}
