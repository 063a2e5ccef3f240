package fr.maillage.platform.opendata.api;

import fr.maillage.platform.opendata.HsdsServices.Entry;
import fr.maillage.platform.opendata.HsdsWords;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which services a page of the HSDS API keeps. */
final class HsdsFilter {
    private static final int DATE_LENGTH = 10;

    private final @Nullable UUID organization;
    private final @Nullable UUID term;
    private final @Nullable LocalDate checkedAfter;

    HsdsFilter(@Nullable UUID organization, @Nullable UUID term, String modifiedAfter) {
        this.organization = organization;
        this.term = term;
        this.checkedAfter = date(modifiedAfter);
    }

    boolean keeps(Entry entry) {
        LocalDate checked = entry.place().provenance().checkedOn();
        return (organization == null || HsdsWords.organizationId(entry).equals(organization))
                && (term == null || HsdsWords.isOf(entry, term))
                && (checkedAfter == null || (checked != null && checked.isAfter(checkedAfter)));
    }

    private static @Nullable LocalDate date(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length())));
        } catch (DateTimeParseException unreadable) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "« modified_after » attend une date comme 2026-11-03.");
        }
    }
}
