package fr.maillage.platform.ui;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.stereotype.Component;

/**
 * Draws a template, compiled ahead, to UTF-8 bytes, its links in the language spoken. A template has one parameter: the
 * record of its page.
 */
@Component
public final class Html {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.maillage.platform.jte");

    /**
     * Draws a page.
     *
     * @param template path under {@code src/main/jte}, for example {@code search/list.jte}
     */
    public byte[] draw(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, page, output);
        Language language = Words.language();
        return language == Language.FRENCH
                ? output.toByteArray()
                : Addresses.inLanguage(output.toByteArray(), language);
    }
}
