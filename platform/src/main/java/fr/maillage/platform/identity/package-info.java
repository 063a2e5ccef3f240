/**
 * Knows who may write. Until accounts exist there is one role, the operator, who enters with a one-time key printed when
 * the product starts; every entry and every act is journaled, and the database itself keeps the journal append-only.
 */
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui"})
@NullMarked
package fr.maillage.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
