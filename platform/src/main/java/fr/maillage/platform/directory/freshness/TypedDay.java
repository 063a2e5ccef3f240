package fr.maillage.platform.directory.freshness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as browsers send it, {@code 2026-12-24}, or as people write it, {@code 24/12/2026}. */
public final class TypedDay {
    private static final Pattern BROWSER = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern PERSON = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");

    private TypedDay() {}

    /** The day, if the text is one. */
    public static Optional<LocalDate> find(String typed) {
        Matcher browser = BROWSER.matcher(typed.strip());
        if (browser.matches()) {
            return day(browser.group(1), browser.group(2), browser.group(3));
        }
        Matcher person = PERSON.matcher(typed.strip());
        return person.matches() ? day(person.group(3), person.group(2), person.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
