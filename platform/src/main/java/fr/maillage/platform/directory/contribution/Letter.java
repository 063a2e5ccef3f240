package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.identity.Caller;

/**
 * The envelope of something that a stranger sends.
 *
 * @param stamp as {@link Stamps#issue} made it, checked before
 * @param network the sender's, see {@link fr.maillage.platform.guard.NetworkPrefix}; never kept as it is
 */
public record Letter(String stamp, String network, Caller from) {}
