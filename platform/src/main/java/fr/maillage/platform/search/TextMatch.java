package fr.maillage.platform.search;

import org.jspecify.annotations.Nullable;

/**
 * The places that a text finds.
 *
 * @param places one bit a place
 * @param corrected the text in the spelling that found them, when the text as typed found nothing, or a spelling close
 *     to it when nothing was found at all; else absent
 */
record TextMatch(long[] places, @Nullable String corrected) {}
