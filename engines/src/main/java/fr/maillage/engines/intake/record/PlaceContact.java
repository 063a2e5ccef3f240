package fr.maillage.engines.intake.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a place.
 *
 * @param phones E.164 ({@code +33556000000}), or a French short number of four digits
 * @param websites absolute http or https addresses
 * @param accessibilityPage its page on acceslibre
 * @param bookingPage where an appointment is taken online
 */
public record PlaceContact(
        List<String> phones,
        List<String> emails,
        List<String> websites,
        @Nullable String accessibilityPage,
        @Nullable String bookingPage) {}
