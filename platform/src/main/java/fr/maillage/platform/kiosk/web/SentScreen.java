package fr.maillage.platform.kiosk.web;

/** What came of a short message, and what to do next. */
public record SentScreen(Screen screen, String heading, String sentence, String slipHref) {}
