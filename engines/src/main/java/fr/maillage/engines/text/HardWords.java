package fr.maillage.engines.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that few people use when they speak, each with what to say instead.
 *
 * @param entries folded words, and what to say instead
 */
record HardWords(Map<String, String> entries) {
    private static final HardWords BUNDLED = load();
    private static final Set<String> ENDINGS =
            Set.of("", "s", "e", "es", "x", "ees", "ee", "nt", "ent", "ez", "le", "les", "ve", "ves");
    private static final int LONGEST_PHRASE = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** A word found in a text. */
    record Hard(String found, String instead) {}

    static HardWords bundled() {
        return BUNDLED;
    }

    /** The hard words of a text, as they are written there. */
    List<Hard> in(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<Hard> hard = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                phrase.append(to == from ? "" : " ")
                        .append(Folding.fold(words.get(to).group()));
                String instead = find(phrase.toString());
                if (!instead.isEmpty()) {
                    String written = text.substring(
                            words.get(from).start(), words.get(to).end());
                    hard.add(new Hard(written.toLowerCase(Locale.FRENCH), instead));
                }
            }
        }
        return hard;
    }

    /** The word itself, its plural, its feminine, or for a verb in « er » its commonest forms. */
    private String find(String phrase) {
        String exact = entries.get(phrase);
        if (exact != null) {
            return exact;
        }
        for (String ending : ENDINGS) {
            if (!ending.isEmpty() && phrase.endsWith(ending) && phrase.length() - ending.length() > 3) {
                String stem = phrase.substring(0, phrase.length() - ending.length());
                String known = entries.getOrDefault(stem, entries.get(stem + "er"));
                if (known != null) {
                    return known;
                }
            }
        }
        return "";
    }

    private static HardWords load() {
        Map<String, String> entries = new TreeMap<>();
        try (InputStream in = HardWords.class.getResourceAsStream("plain-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("not packed: plain-words.tsv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .map(line -> line.split("\t", 2))
                    .forEach(parts -> entries.put(Folding.fold(parts[0]), parts[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new HardWords(Map.copyOf(entries));
    }
}
