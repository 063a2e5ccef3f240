package fr.maillage.platform.directory.translations;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.text.PlainFinding;
import fr.maillage.engines.text.PlainReport;
import fr.maillage.engines.text.PlainText;
import fr.maillage.platform.directory.Translation;
import fr.maillage.platform.directory.Translations;
import fr.maillage.platform.ui.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts translations in the words of the team. */
final class TranslationViews {
    private TranslationViews() {}

    static QueuePage.Line line(Translations.Waiting waiting, Language language) {
        return new QueuePage.Line(
                waiting.place().name(),
                TranslationController.PATH + "/" + waiting.place().id().value() + "?langue=" + language.code(),
                "Lue " + French.number(waiting.readings()) + " fois",
                waiting.lines().stream()
                        .map(line -> line.field().words() + "\u00a0: "
                                + line.standing().words())
                        .toList());
    }

    /** What somebody typed and could not propose: it is shown again, never lost. */
    record Typed(String field, String words, String falcOn, String falcReaders) {}

    /** « en arabe », « en français simple ». */
    static String inFrench(Language language) {
        String name = language == Language.PLAIN
                ? "français simple"
                : language.locale().getDisplayLanguage(Locale.FRENCH);
        return "En " + name;
    }

    static TextPage.Text text(Translations.Line line, Language language, @Nullable Typed typed) {
        Typed again = typed != null && typed.field().equals(line.field().code()) ? typed : null;
        Translation shown = line.proposed() == null ? line.validated() : line.proposed();
        String words = again != null ? again.words() : shown == null ? "" : shown.words();
        Translation.Falc falc = shown == null ? null : shown.falc();
        return new TextPage.Text(
                line.field().code(),
                line.field().words(),
                line.french(),
                words,
                French.sentence(line.standing().words()) + ".",
                changed(line, shown),
                language == Language.PLAIN && !words.isEmpty() ? findings(words) : List.of(),
                line.standing() == Translations.Standing.PROPOSED,
                again != null ? again.falcOn() : falc == null ? "" : falc.on().toString(),
                again != null ? again.falcReaders() : falc == null ? "" : falc.readers());
    }

    private static @Nullable String changed(Translations.Line line, @Nullable Translation shown) {
        return shown == null || shown.standsFor(line.french())
                ? null
                : "La traduction a été faite sur ce texte\u00a0: «\u00a0" + shown.french() + "\u00a0»";
    }

    private static List<String> findings(String words) {
        PlainReport report = PlainText.check(words);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                report.isPlain()
                        ? "Rien ne s’oppose à la mention «\u00a0langage simple\u00a0»."
                        : "La mention «\u00a0langage simple\u00a0» n’est pas encore possible.");
        for (PlainFinding finding : report.findings()) {
            sentences.add((finding.rule().blocking() ? "À corriger\u00a0: " : "Conseil\u00a0: ") + finding.sentence());
        }
        return sentences;
    }
}
