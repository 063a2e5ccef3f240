package fr.maillage.engines.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of place names that have a meaning of their own, read once from {@code name-words.txt}. */
final class NameWords {
    static final NameWords BUNDLED = read("name-words.txt");

    /** A group of words that excludes the other groups of its axis, as « nord » excludes « sud ». */
    record Pole(int axis, int group) {}

    private record Phrase(List<String> words, String family) {}

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Set<String> hosted = new HashSet<>();
    private final Set<String> trades = new HashSet<>();
    private final Set<String> generic = new HashSet<>();
    private final Set<String> quiet = new HashSet<>();
    private final Set<String> stop = new HashSet<>();
    private final Set<String> branch = new HashSet<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Pole> poles = new HashMap<>();
    private int axes;

    private NameWords() {}

    boolean isHosted(String family) {
        return hosted.contains(family);
    }

    boolean isTrade(String family) {
        return trades.contains(family);
    }

    boolean isGeneric(String token) {
        return generic.contains(token) || quiet.contains(token) || families.containsKey(token);
    }

    boolean isQuiet(String token) {
        return quiet.contains(token);
    }

    /** True of a word that announces one site among several. */
    boolean isBranch(String word) {
        return branch.contains(word);
    }

    boolean isStop(String word) {
        return stop.contains(word);
    }

    @Nullable
    String familyOf(String token) {
        return families.get(token);
    }

    @Nullable
    Pole poleOf(String token) {
        return poles.get(token);
    }

    @Nullable
    String numberOf(String word) {
        return numbers.get(word);
    }

    List<String> expand(String word) {
        return aliases.getOrDefault(word, List.of(word));
    }

    /** Replaces each known phrase by its family word, the longest phrase first. */
    List<String> joinPhrases(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            Phrase phrase = phraseAt(words, i);
            joined.add(phrase == null ? words.get(i) : phrase.family());
            i += phrase == null ? 1 : phrase.words().size();
        }
        return joined;
    }

    private @Nullable Phrase phraseAt(List<String> words, int start) {
        for (Phrase phrase : phrases.getOrDefault(stem(words.get(start)), List.of())) {
            int end = start + phrase.words().size();
            if (end <= words.size()
                    && words.subList(start, end).stream()
                            .map(NameWords::stem)
                            .toList()
                            .equals(phrase.words())) {
                return phrase;
            }
        }
        return null;
    }

    /** « sociale », « sociaux » and « social » are one word of a phrase, and so are a singular and its plural. */
    private static String stem(String word) {
        if (word.length() <= 4) {
            return word;
        }
        if (word.endsWith("aux")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        String singular = word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
        return singular.endsWith("e") ? singular.substring(0, singular.length() - 1) : singular;
    }

    private static NameWords read(String resource) {
        NameWords words = new NameWords();
        try (InputStream in = Objects.requireNonNull(NameWords.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(words::take);
        } catch (IOException broken) {
            throw new UncheckedIOException("bundled word list is unreadable", broken);
        }
        words.phrases
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
        return words;
    }

    private void take(String line) {
        String rule = line.substring(0, line.indexOf(' '));
        String rest = line.substring(rule.length() + 1).strip();
        switch (rule) {
            case "hosted" -> hosted.addAll(split(rest));
            case "trade" -> trades.addAll(split(rest));
            case "generic" -> generic.addAll(split(rest));
            case "quiet" -> quiet.addAll(split(rest));
            case "branch" -> branch.addAll(split(rest));
            case "stop" -> stop.addAll(split(rest));
            case "axis" -> takeAxis(rest);
            case "alias" -> aliases.put(key(rest), split(value(rest)));
            case "number" -> numbers.put(key(rest), value(rest));
            default -> takeFamily(rule, rest);
        }
    }

    private void takeFamily(String family, String rest) {
        if (rest.startsWith(":")) {
            split(rest.substring(1)).forEach(word -> families.put(word, family));
            return;
        }
        families.put(family, family);
        for (String phrase : rest.substring(1).split("\\|")) {
            List<String> words = split(phrase).stream().map(NameWords::stem).toList();
            phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Phrase(words, family));
        }
    }

    private void takeAxis(String rest) {
        String[] groups = rest.split("/");
        for (int group = 0; group < groups.length; group++) {
            for (String word : split(groups[group])) {
                poles.put(word, new Pole(axes, group));
            }
        }
        axes++;
    }

    private static String key(String rule) {
        return rule.substring(0, rule.indexOf('=')).strip();
    }

    private static String value(String rule) {
        return rule.substring(rule.indexOf('=') + 1).strip();
    }

    private static List<String> split(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
