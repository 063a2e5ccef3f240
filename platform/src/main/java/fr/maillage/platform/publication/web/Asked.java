package fr.maillage.platform.publication.web;

import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.publication.Ground;
import fr.maillage.platform.publication.PaperFormat;
import fr.maillage.platform.publication.PaperQuestion;
import fr.maillage.platform.search.web.UrlWords;
import java.util.List;

/**
 * A directory as an address asks for it.
 *
 * @param fold true for sheets to fold; only a booklet is folded
 */
record Asked(PaperQuestion question, PaperFormat format, boolean fold) {
    static final String FORMAT = "format";
    static final String FOLD = "pliage";

    Asked {
        fold = fold && format == PaperFormat.A5;
    }

    /** A value that makes no sense asks nothing: an old link still opens. */
    static Asked of(Ground ground, String need, String audience, String format, String fold) {
        return new Asked(
                new PaperQuestion(
                        ground,
                        UrlWords.read(List.of(need), Need.values()).stream().findFirst(),
                        UrlWords.read(List.of(audience), Audience.values()).stream()
                                .findFirst()),
                PaperFormat.find(format).orElse(PaperFormat.A5),
                fold.equals("oui"));
    }

    Asked with(PaperQuestion other) {
        return new Asked(other, format, fold);
    }

    /** The same request to a page. */
    String href(String path) {
        return question.address(path)
                .with(FORMAT, format.word())
                .with(FOLD, fold ? "oui" : "")
                .href();
    }

    /** The name of the file. */
    String fileName() {
        return question.fileName() + "-" + format.word() + (fold ? "-a-plier" : "") + ".pdf";
    }
}
