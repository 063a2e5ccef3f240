/**
 * Stands between the product and strangers: how much one may ask, and where the product itself may go and fetch.
 *
 * <p>Invariants: nobody is refused for good; an address of a visitor is never kept, only a mark of its network; nothing
 * is fetched from a machine that an administrator has not named.
 */
@ApplicationModule(allowedDependencies = {"kernel", "database", "vault"})
@NullMarked
package fr.maillage.platform.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
