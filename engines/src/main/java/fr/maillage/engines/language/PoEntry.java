package fr.maillage.engines.language;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a gettext file.
 *
 * @param french the sentence, or its singular, with plain spaces
 * @param many its plural, or empty
 * @param said the translation; for a sentence that counts, one for each plural form
 */
public record PoEntry(String french, String many, List<String> said) {
    public PoEntry {
        said = List.copyOf(said);
        if (french.isEmpty() || said.isEmpty()) {
            throw new IllegalArgumentException("an entry has a text and a translation: " + french);
        }
    }

    /** The entries of a file, its heading left out. Refuses what gettext would refuse too. */
    public static List<PoEntry> read(String file) {
        List<PoEntry> entries = new ArrayList<>();
        Draft draft = new Draft();
        for (String line : (file + "\n\nmsgid \"end\"").lines().toList()) {
            if (line.startsWith("msgid ")) {
                draft.close(entries);
                draft = new Draft();
            }
            draft.take(line.strip());
        }
        return List.copyOf(entries);
    }

    /** An entry being read. */
    private static final class Draft {
        private final List<StringBuilder> texts = new ArrayList<>();
        private boolean counts;

        void take(String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            int quote = line.indexOf('"');
            if (quote < 0 || !line.endsWith("\"") || line.length() == quote + 1) {
                throw new IllegalArgumentException("not a line of gettext: " + line);
            }
            if (quote > 0) {
                counts |= line.startsWith("msgid_plural ");
                texts.add(new StringBuilder());
            }
            texts.getLast().append(unescaped(line.substring(quote + 1, line.length() - 1)));
        }

        void close(List<PoEntry> entries) {
            int first = counts ? 2 : 1;
            if (texts.isEmpty() || texts.getFirst().isEmpty()) {
                return;
            }
            List<String> said = texts.subList(Math.min(first, texts.size()), texts.size()).stream()
                    .map(StringBuilder::toString)
                    .toList();
            entries.add(new PoEntry(
                    texts.getFirst().toString(), counts ? texts.get(1).toString() : "", said));
        }

        private static String unescaped(String text) {
            return text.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
        }
    }
}
