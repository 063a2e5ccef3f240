/** The public pages drawn from the snapshot: results, plan, sheet of a place, directory, programmes. */
@NamedInterface("web")
@NullMarked
package fr.maillage.platform.search.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
