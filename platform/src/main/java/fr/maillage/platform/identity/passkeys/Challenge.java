package fr.maillage.platform.identity.passkeys;

import fr.maillage.platform.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A question asked to a device.
 *
 * @param bytes what the device must sign
 * @param account who adds a key, or absent when somebody signs in
 */
record Challenge(byte[] bytes, @Nullable AccountId account) {}
