/**
 * Sends letters by e-mail, when the territory has a mail server. An optional part: without one nothing waits anywhere,
 * and callers offer paper or a link to copy instead; they ask {@link Post#isOn()}.
 *
 * <p>Words: a {@link Letter} is one message to one person; the outbox is where letters wait for the server. Invariants: a
 * letter leaves with the transaction that wrote it or not at all; two nodes never send the same one; no line break of a
 * stranger reaches a header; a letter is erased as soon as the server has it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package fr.maillage.platform.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
