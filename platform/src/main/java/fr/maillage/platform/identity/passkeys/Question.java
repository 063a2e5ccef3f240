package fr.maillage.platform.identity.passkeys;

/**
 * A question on its way to a browser.
 *
 * @param handle by which the answer finds it again
 * @param challenge what the device must sign, in base64url
 */
record Question(String handle, String challenge) {}
