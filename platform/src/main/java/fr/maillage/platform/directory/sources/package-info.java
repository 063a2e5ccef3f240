/**
 * Keeps what each source last said of each place, so that sources that disagree are read side by side, with their dates
 * and with the rule that made one of them win.
 */
@NamedInterface("sources")
@NullMarked
package fr.maillage.platform.directory.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
