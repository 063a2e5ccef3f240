package fr.maillage.engines.hours;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong, or mended, in opening hours.
 *
 * @param code stable code, explained in docs/hours.md
 * @param severity how much it matters
 * @param message one French sentence: what is wrong and what was done or is to be done
 * @param original the part of the value, or null
 * @param repaired what it became, or null when nothing was changed
 */
public record HoursFinding(
        String code,
        Severity severity,
        String message,
        @Nullable String original,
        @Nullable String repaired) {

    /** How much a finding matters. */
    public enum Severity {
        /** Mended without doubt, nothing to do. */
        INFO,
        /** To be checked by a person. */
        WARNING,
        /** The value could not be used. */
        ERROR
    }

    static HoursFinding of(
            HoursFindingCode code, String message, @Nullable String original, @Nullable String repaired) {
        return new HoursFinding(code.name(), code.severity(), message, original, repaired);
    }
}
