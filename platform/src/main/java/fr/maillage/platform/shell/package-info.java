/**
 * The top of the house: the home page, the pages of plain text, the pages that say what went wrong, and the headers that
 * protect every answer.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "territory", "directory", "search", "search :: web", "ui", "ui :: audit"})
@NullMarked
package fr.maillage.platform.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
