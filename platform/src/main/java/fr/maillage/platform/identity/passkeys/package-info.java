/**
 * Lets people in with a key kept in their device and opened by a finger, a face or a code (W3C Web Authentication 3).
 *
 * <p>Words: a {@link Passkey} is the public half; a challenge is a question asked once, answered within minutes, on any
 * node. Invariants: whoever comes in this way has proved two things at once, the device and the person, so the session is
 * a strong one; a key whose count goes back may have been copied, and stops.
 */
@NullMarked
package fr.maillage.platform.identity.passkeys;

import org.jspecify.annotations.NullMarked;
