package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page where somebody shows again who she is.
 *
 * @param key true when she has a passkey
 * @param provider whose account she comes in with, or absent
 * @param next the page of the change
 */
public record ProofPage(Frame frame, boolean key, @Nullable String provider, String next) {}
