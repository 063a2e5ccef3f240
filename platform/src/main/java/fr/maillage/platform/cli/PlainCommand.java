package fr.maillage.platform.cli;

import fr.maillage.engines.text.PlainFinding;
import fr.maillage.engines.text.PlainReport;
import fr.maillage.engines.text.PlainText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** {@code plain FILE}: says what makes a French text hard to read; 1 when it may not be called « langage simple ». */
record PlainCommand() implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Map.of();
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        String text = arguments.files().isEmpty()
                ? decoded(System.in.readAllBytes())
                : decoded(Files.readAllBytes(Path.of(arguments.getFile())));
        PlainReport report = PlainText.check(words(text));
        for (PlainFinding finding : report.findings()) {
            out.println((finding.rule().blocking() ? "À corriger : " : "Conseil : ") + finding.sentence());
            if (finding.extract().contains(" ")) {
                out.println("    « " + finding.extract() + " »");
            }
        }
        out.println(String.format(
                Locale.FRENCH,
                "%d %s, %d %s, %.1f mots par phrase. %s",
                report.words(),
                report.words() < 2 ? "mot" : "mots",
                report.sentences(),
                report.sentences() < 2 ? "phrase" : "phrases",
                report.wordsASentence(),
                report.isPlain()
                        ? "Rien ne s’oppose à la mention « langage simple »."
                        : "Pas encore « langage simple »."));
        return report.isPlain() ? DONE : FOUND_PROBLEMS;
    }

    /** Old office files are not in UTF-8. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException old) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The words of a text in Markdown, as our pages of plain text are. */
    private static String words(String text) {
        return text.replaceAll("(?m)^(#{1,6}|[-*]|\\d{1,3}\\.) ", "\n")
                .replaceAll("\\]\\([^)\\s]{0,500}\\)|[\\[*]|\\{\\{[a-z]{1,30}}}", "");
    }
}
