/**
 * Places that are one: found, shown side by side to a person, merged field by field, taken apart again to the byte.
 *
 * <p>Words: a {@link DuplicatePair} is two places that may be one; it waits until a person merges them, says that they
 * must never be merged, or says how they belong together. Invariants: a place is merged once; a merge is done wholly or
 * not at all; what was said of a pair holds for the places that stand for its two, and outlives searches and imports.
 */
@NamedInterface("duplicates")
@NullMarked
package fr.maillage.platform.directory.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
