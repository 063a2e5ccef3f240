package fr.maillage.platform.directory;

/** Two places that belong together, read from the first to the second: « Hébergé par ». */
public record PlaceRelation(PlaceId from, PlaceId to, Relation kind) {}
