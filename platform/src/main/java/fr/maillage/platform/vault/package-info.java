/**
 * Encrypts personal data field by field, finds it again without showing it, and keeps the keys. Each territory has data
 * keys of its own, wrapped by a master key that is in the configuration or in a file, never in the database.
 *
 * <p>Invariants: AES-256-GCM with a random nonce; the version of the key is in the record; what is sealed for one column
 * of one row opens nowhere else; outside a demonstration nothing starts without a key.
 */
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package fr.maillage.platform.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
