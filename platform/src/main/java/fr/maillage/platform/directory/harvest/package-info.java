/**
 * Fetches files of places again and again, by their address, and hands them to the imports: the same preview, the same
 * provenance, the same way to take them back. One node at a time fetches a source.
 */
@NamedInterface("harvest")
@NullMarked
package fr.maillage.platform.directory.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
