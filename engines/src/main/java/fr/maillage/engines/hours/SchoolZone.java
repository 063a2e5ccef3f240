package fr.maillage.engines.hours;

import java.util.Locale;
import java.util.Optional;

/** A zone of the French school calendar. Bordeaux is in zone A. */
public enum SchoolZone {
    A,
    B,
    C,
    CORSE;

    /** The zone of that name: « A », « zone a », « Corse ». */
    public static Optional<SchoolZone> findByName(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replaceFirst("^ZONE\\s+", "");
        for (SchoolZone zone : values()) {
            if (zone.name().equals(wanted)) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }
}
