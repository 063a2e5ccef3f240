/**
 * Shows the list and the wizard inside the pages of other sites, over the places of one commune or of several.
 *
 * <p>Words: a {@link Part} is what one embedded page covers. Invariants: without header and footer, without cookie and
 * without script; what is embedded stays embedded, a sheet opens in a window of its own; no other address of the product
 * may be framed.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "search",
            "search :: web",
            "orientation",
            "orientation :: web",
            "ui"
        })
@NullMarked
package fr.maillage.platform.embed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
