/**
 * Knows who people are and what they may do, and writes down what they did.
 *
 * <p>Words: an {@link Account} is a person who may sign in; a {@link Grant} is a {@link Role} and where it holds; a
 * {@link Right} is what may be done; a {@link Caller} is whoever asks. Invariants: whatever nobody allowed is refused; a
 * thing that is not yours answers as a thing that does not exist; a disabled account is out at once on every node; the
 * journal only grows, and the database sees to it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui", "ui :: paper", "vault", "guard", "post"})
@NullMarked
package fr.maillage.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
