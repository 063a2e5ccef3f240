/**
 * Knows the offer: organizations, places, services and programmes, each value with its source and its age.
 *
 * <p>Words: a {@link Place} is where help happens; a {@link Service} is what one {@link Organization} offers at one
 * place; a {@link Programme} is a named action of several actors. Invariants: a published slug never changes its
 * meaning; every write leaves a revision; an import can be undone exactly.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "identity",
            "vault",
            "guard",
            "post",
            "ui",
            "ui :: paper",
            "database"
        })
@NullMarked
package fr.maillage.platform.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
