/**
 * Out of the screen: the directory on paper. A territory, a need and a public become a booklet, sheets or large print;
 * a place or a programme becomes a poster; every commune keeps an edition of the last night. Everything is drawn from
 * the snapshot alone; the database only holds the lock that makes the night's work happen once.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "guard",
            "identity",
            "territory",
            "directory",
            "search",
            "search :: web",
            "ui",
            "ui :: paper",
            "database"
        })
@NullMarked
package fr.maillage.platform.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
