package fr.maillage.platform.directory;

import fr.maillage.engines.geo.GeoPoint;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A dated passage of a mobile place. */
public record Stop(
        LocalDate date,
        LocalTime from,
        LocalTime to,
        String label,
        @Nullable String address,
        String communeCode,
        @Nullable GeoPoint point) {}
