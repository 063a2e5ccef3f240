package fr.maillage.platform.directory;

import java.time.LocalDate;

/**
 * Somebody opened the sheet of a place. Nothing about who.
 *
 * @param day in the territory's time
 */
public record SheetSeen(PlaceId place, LocalDate day) {}
