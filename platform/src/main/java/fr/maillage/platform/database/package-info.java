/**
 * Gives every module its database: an embedded PostgreSQL kept in a folder, or an external server by its address; runs
 * each module's migrations in its own schema; runs durable jobs.
 *
 * <p>Invariant: the same migrations and the same SQL for both. PostgreSQL is the only truth; nothing that matters lives
 * in a node's memory.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package fr.maillage.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
