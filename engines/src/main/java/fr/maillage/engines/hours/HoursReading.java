package fr.maillage.engines.hours;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of opening hours as a file gives them.
 *
 * @param input the text as given
 * @param osm the OSM value in canonical form, or null when nothing could be expressed
 * @param comment remarks for the public, including all that could not be expressed, or null
 * @param findings what is wrong or was mended
 * @param status whether the text says that the place is closed for a while or for good
 */
public record HoursReading(
        String input,
        @Nullable String osm,
        @Nullable String comment,
        List<HoursFinding> findings,
        OperatingStatus status) {

    /** Takes a copy. */
    public HoursReading {
        findings = List.copyOf(findings);
    }

    /** A text that says nothing of a closure of the place. */
    HoursReading(String input, @Nullable String osm, @Nullable String comment, List<HoursFinding> findings) {
        this(input, osm, comment, findings, new OperatingStatus.Open());
    }

    /** The hours, if any could be expressed. */
    public Optional<OpeningHours> findHours() {
        return osm == null ? Optional.empty() : OpeningHours.find(osm);
    }
}
