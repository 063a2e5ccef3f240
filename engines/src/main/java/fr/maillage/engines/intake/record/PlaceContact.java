package fr.maillage.engines.intake.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a place.
 *
 * @param phones E.164 ({@code +33556000000}), or a French short number of four digits
 * @param phoneNotes what is said beside a number of {@code phones}: « poste 12 », « choix 2 », « secrétariat »
 * @param websites absolute http or https addresses
 * @param accessibilityPage its page on acceslibre
 * @param bookingPage where an appointment is taken online
 */
public record PlaceContact(
        List<String> phones,
        Map<String, String> phoneNotes,
        List<String> emails,
        List<String> websites,
        @Nullable String accessibilityPage,
        @Nullable String bookingPage) {
    /** Keeps its own copy of the notes. */
    public PlaceContact {
        phoneNotes = Map.copyOf(phoneNotes);
    }

    /** Numbers without notes. */
    public PlaceContact(
            List<String> phones,
            List<String> emails,
            List<String> websites,
            @Nullable String accessibilityPage,
            @Nullable String bookingPage) {
        this(phones, Map.of(), emails, websites, accessibilityPage, bookingPage);
    }
}
