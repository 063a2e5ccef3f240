package fr.maillage.platform.ui.paper;

import fr.maillage.platform.ui.Html;
import java.nio.charset.StandardCharsets;

/**
 * Something to be printed.
 *
 * @param text well-formed XHTML with a language, a title and a description
 * @param style its CSS, page margins included
 */
public record PaperJob(String text, String style, Sheet sheet) {
    /** Draws a template, under {@code src/main/jte}, with its page. */
    public static PaperJob of(Html html, String template, Object page, String style, Sheet sheet) {
        return new PaperJob(new String(html.draw(template, page), StandardCharsets.UTF_8), style, sheet);
    }
}
