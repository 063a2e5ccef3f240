/** The accessibility audit kept in {@code docs/accessibility}, packed with the program: what the statement page says. */
@NamedInterface("audit")
@NullMarked
package fr.maillage.platform.ui.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
