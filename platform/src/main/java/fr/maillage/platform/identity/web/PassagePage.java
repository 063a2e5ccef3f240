package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads between this product and the provider.
 *
 * @param sentence what happens and what to do
 * @param provider where the browser goes on, or absent when it stays here
 * @param handle with which the person may ask for an account, or absent
 */
public record PassagePage(
        Frame frame,
        String heading,
        String sentence,
        @Nullable String provider,
        @Nullable String handle) {}
