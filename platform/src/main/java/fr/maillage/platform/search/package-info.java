/**
 * Finds places in the public directory: an immutable, dated, in-memory snapshot with text, facets, hours and distance.
 * Reads the snapshot only, never the database, so that pages keep working, dated, when the database is down.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "territory", "directory", "directory :: freshness", "directory :: skills", "ui"
        })
@NullMarked
package fr.maillage.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
