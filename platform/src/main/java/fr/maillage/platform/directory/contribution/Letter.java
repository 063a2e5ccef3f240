package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.identity.Caller;

/**
 * The envelope of something that a stranger sends.
 *
 * @param stamp as {@link Stamps#issue} made it, checked before
 * @param network address of the sender's network, which is never kept as it is
 */
public record Letter(String stamp, String network, Caller from) {}
