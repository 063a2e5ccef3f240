package fr.maillage.platform.ui.paper;

/** Small documents for tests. */
final class PaperFixtures {
    private static final String STYLE =
            "body { font-family: 'Atkinson Hyperlegible Next', 'Noto Sans Arabic'; font-size: 20pt; }";

    private PaperFixtures() {}

    /** One sheet with these paragraphs, in XHTML. */
    static PaperJob job(String body) {
        return new PaperJob(
                "<html lang=\"fr\"><head><title>Essai</title><meta name=\"description\" content=\"Essai\"/></head><body>"
                        + body + "</body></html>",
                STYLE,
                Sheet.A4);
    }
}
