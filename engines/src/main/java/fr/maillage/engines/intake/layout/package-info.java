/** Which column means what: known layouts, and a proposal for every other. */
@NullMarked
package fr.maillage.engines.intake.layout;

import org.jspecify.annotations.NullMarked;
