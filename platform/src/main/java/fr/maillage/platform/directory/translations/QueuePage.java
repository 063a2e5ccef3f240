package fr.maillage.platform.directory.translations;

import fr.maillage.engines.language.Language;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Pagination;
import java.util.List;

/**
 * The places to translate in one language.
 *
 * @param referent who answers for the language, in a sentence
 * @param names true when the reader may name the referent
 * @param people whom one may name
 */
public record QueuePage(
        Frame frame,
        String language,
        List<Tab> tabs,
        String referent,
        boolean names,
        Choices people,
        String count,
        List<Line> lines,
        Pagination pages) {
    /** One language. */
    public record Tab(Language language, String href, boolean current) {}

    /**
     * One place.
     *
     * @param readings « lue 12 fois »
     * @param standings « Présentation : à traduire »
     */
    public record Line(String name, String href, String readings, List<String> standings) {}
}
