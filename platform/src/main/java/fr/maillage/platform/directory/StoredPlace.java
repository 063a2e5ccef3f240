package fr.maillage.platform.directory;

/** A place as the database holds it. */
record StoredPlace(Place place, long revision, boolean published) {}
