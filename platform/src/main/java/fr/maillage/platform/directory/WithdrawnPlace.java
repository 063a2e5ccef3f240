package fr.maillage.platform.directory;

import java.time.Instant;

/** A place that was public and is no longer. */
public record WithdrawnPlace(Place place, Instant since, Why why) {}
