/**
 * Brings a person's need to the right door: the questions, the ordered and explained places, the slip to take away, and
 * the count of what was asked and whether anything answered, with nothing about the person.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
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
package fr.maillage.platform.orientation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
