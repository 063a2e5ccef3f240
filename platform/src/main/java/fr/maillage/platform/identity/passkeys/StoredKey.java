package fr.maillage.platform.identity.passkeys;

/**
 * What it takes to check an answer.
 *
 * @param attested identity and public key of the credential, as the device gave them
 * @param counter how many answers the key had given at the last one; 0 for keys that do not count
 */
record StoredKey(Passkey passkey, byte[] attested, long counter, boolean backupEligible) {}
