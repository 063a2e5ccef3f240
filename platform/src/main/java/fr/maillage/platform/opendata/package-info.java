/**
 * Gives the public directory to whoever wants to reuse it: files in the field's standards, a reading API, a feed of
 * changes, a catalogue that machines harvest.
 *
 * <p>Words: a {@link DataFile} is one published form of the directory; HSDS is the Human Services Data Specification of
 * Open Referral. Invariants: nothing here that the public pages do not show; every file bears its licence and its date;
 * importing our own file changes nothing; a reader who pages through the API or follows the changes loses nothing and
 * reads nothing twice.
 */
@ApplicationModule(allowedDependencies = {"kernel", "territory", "directory", "search", "ui"})
@NullMarked
package fr.maillage.platform.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
