package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The French (and OSM) words of opening hours, from {@code words.csv}. */
final class Lexicon {
    /** The longest phrase, in words. */
    static final int LONGEST = 6;

    private static final Map<String, Entry> ENTRIES = load();

    /** What a phrase is, and the number it carries. */
    record Entry(Kind kind, int value) {}

    private Lexicon() {}

    /** The meaning of a folded phrase, or null when it has none here. */
    static @Nullable Entry find(String phrase) {
        return ENTRIES.get(phrase);
    }

    private static Map<String, Entry> load() {
        Map<String, Entry> entries = new HashMap<>();
        words().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split(";");
            Entry entry = new Entry(Kind.valueOf(cells[0]), Integer.parseInt(cells[1]));
            for (String phrase : cells[2].split(",")) {
                entries.put(phrase, entry);
            }
        });
        return Map.copyOf(entries);
    }

    private static String words() {
        try (InputStream file = Lexicon.class.getResourceAsStream("words.csv")) {
            if (file == null) {
                throw new IllegalStateException("words.csv is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
