/**
 * Brings a file into the directory: received, analysed, previewed, applied by batches that survive a crash, undone
 * exactly. Nothing changes before an operator says « Appliquer ».
 */
@NamedInterface("imports")
@NullMarked
package fr.maillage.platform.directory.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
