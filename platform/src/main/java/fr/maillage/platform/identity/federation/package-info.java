/**
 * Lets people in with the account they have at a provider (OpenID Connect Core 1.0, code flow with PKCE).
 *
 * <p>Words: an {@link ExternalIdentity} is a person as a provider knows her; a {@link Wish} is why somebody leaves for the
 * provider; an {@link Arrival} is how she comes back. Invariants: a person is the pair of issuer and subject, never an
 * address; a link is made only by somebody who is signed in or who was let in by an administrator; what the provider says
 * about a structure gives no right.
 */
@NullMarked
package fr.maillage.platform.identity.federation;

import org.jspecify.annotations.NullMarked;
