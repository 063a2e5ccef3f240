/**
 * The commands: one class each, named as the user types them. Commands that need no database start no application.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "vault",
            "guard",
            "identity",
            "territory",
            "directory",
            "directory::imports",
            "search",
            "search :: web",
            "publication",
            "ui"
        })
@NullMarked
package fr.maillage.platform.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
