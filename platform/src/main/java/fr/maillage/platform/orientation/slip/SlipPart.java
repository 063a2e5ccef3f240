package fr.maillage.platform.orientation.slip;

/**
 * One place of a slip, in one language.
 *
 * @param named true when the slip names several places
 * @param paper true for the PDF
 */
public record SlipPart(SlipPlace place, boolean named, boolean paper) {}
