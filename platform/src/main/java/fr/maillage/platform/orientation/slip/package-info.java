/** The slip of paper that leaves with the person: one or a few places, as a page to print and as an accessible PDF. */
@NamedInterface("slip")
@NullMarked
package fr.maillage.platform.orientation.slip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
