package fr.maillage.platform.orientation.slip;

/** A slip on its paper: what the template of the PDF is given. */
public record SlipDocument(Slip slip, SlipFormat format) {}
