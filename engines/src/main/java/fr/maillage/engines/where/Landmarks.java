package fr.maillage.engines.where;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.text.StreetWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The names of a territory under which somebody may be found, by key, by word, by beginning of a word. */
final class Landmarks {
    /** Farther apart than this, two things of one name in one commune are two things. */
    private static final double TOGETHER_METRES = 1_500;

    private static final int MOST_BEGINNING = 300;

    /** One name in one commune, wherever it was told. */
    record Entry(Landmark.Kind kind, String name, String communeCode, List<String> words, GeoPoint point) {
        /** Its words without the kind of street. */
        List<String> bare() {
            return kind == Landmark.Kind.STREET && words.size() > 1 && StreetWords.isKind(words.getFirst())
                    ? words.subList(1, words.size())
                    : words;
        }
    }

    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::kind)
            .thenComparingInt(entry -> entry.words().size())
            .thenComparing(Entry::name)
            .thenComparing(Entry::communeCode);

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byBareKey = new HashMap<>();
    private final TreeMap<String, List<Entry>> byWord = new TreeMap<>();
    private final Map<String, List<Spelling>> spellings = new HashMap<>();

    Landmarks(List<Landmark> told) {
        Map<String, List<Landmark>> alike = new LinkedHashMap<>();
        for (Landmark one : told) {
            List<String> words = WhereWords.of(one.name());
            if (!words.isEmpty() && !WhereWords.isCore(words)) {
                String key = one.kind() + one.communeCode() + " " + WhereWords.key(words);
                alike.computeIfAbsent(key, none -> new ArrayList<>(1)).add(one);
            }
        }
        alike.values().forEach(this::add);
        byKey.keySet()
                .forEach(key -> spellings
                        .computeIfAbsent(shelf(key.charAt(0), key.length()), none -> new ArrayList<>())
                        .add(Spelling.of(key)));
    }

    private void add(List<Landmark> alike) {
        Landmark one = alike.getFirst();
        List<String> words = WhereWords.meaning(WhereWords.of(one.name()));
        if (words.isEmpty()) {
            return;
        }
        GeoPoint middle = Middles.middle(alike.stream().map(Landmark::point).toList());
        Entry entry = new Entry(one.kind(), one.name(), one.communeCode(), words, middle);
        byKey.computeIfAbsent(WhereWords.key(words), none -> new ArrayList<>(1)).add(entry);
        byBareKey
                .computeIfAbsent(WhereWords.key(entry.bare()), none -> new ArrayList<>(1))
                .add(entry);
        new HashSet<>(words)
                .forEach(word ->
                        byWord.computeIfAbsent(word, none -> new ArrayList<>(1)).add(entry));
    }

    /** Those of exactly this name. */
    List<Entry> named(List<String> words) {
        return byKey.getOrDefault(WhereWords.key(words), List.of());
    }

    /** Streets of this name whatever their kind: « rue Thiers » for « avenue Thiers ». */
    List<Entry> ofOtherKind(List<String> words) {
        boolean street = words.size() > 1 && StreetWords.isKind(words.getFirst());
        return street
                ? byBareKey.getOrDefault(WhereWords.key(words.subList(1, words.size())), List.of()).stream()
                        .filter(entry -> entry.kind() == Landmark.Kind.STREET)
                        .toList()
                : List.of();
    }

    /** Those whose name holds all these words, of which one at least is not of every name. */
    List<Entry> holding(List<String> words) {
        List<String> asked = WhereWords.meaning(words);
        if (asked.stream().allMatch(WhereWords::isCommon)) {
            return List.of();
        }
        List<Entry> found = null;
        for (String word : asked) {
            List<Entry> there = byWord.getOrDefault(word, List.of());
            if (found == null || there.size() < found.size()) {
                found = there;
            }
        }
        return found == null
                ? List.of()
                : found.stream()
                        .filter(entry -> entry.words().containsAll(asked))
                        .toList();
    }

    /** Those whose name differs by a typing mistake or two. */
    List<Entry> close(List<String> words) {
        String key = WhereWords.key(words);
        int allowed = mistakes(key);
        if (allowed == 0) {
            return List.of();
        }
        Spelling typed = Spelling.of(key);
        return IntStream.rangeClosed(key.length() - allowed, key.length() + allowed)
                .mapToObj(length -> spellings.getOrDefault(shelf(key.charAt(0), length), List.<Spelling>of()))
                .flatMap(List::stream)
                .filter(other -> other.isClose(typed, allowed))
                .flatMap(other -> byKey.getOrDefault(other.key(), List.of()).stream())
                .toList();
    }

    private static String shelf(char first, int length) {
        return first + " " + length;
    }

    /** Those that hold a word. */
    List<Entry> with(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** Those of which a word begins so; not all of them when they are many. */
    List<Entry> beginning(String start) {
        Set<Entry> found = new LinkedHashSet<>();
        for (List<Entry> there :
                byWord.subMap(start, start + Character.MAX_VALUE).values()) {
            there.stream().limit(MOST_BEGINNING).forEach(found::add);
            if (found.size() >= MOST_BEGINNING) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /** A quarter of a commune, the shortest name first. */
    Optional<String> findQuarter(String communeCode) {
        return byKey.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.kind() == Landmark.Kind.QUARTER
                        && entry.communeCode().equals(communeCode))
                .min(Comparator.comparingInt((Entry entry) -> entry.words().size())
                        .thenComparing(Entry::name))
                .map(Entry::name);
    }

    /** One entry of each group that lies together, the most telling kind first. */
    static List<Entry> apart(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>();
        entries.stream().sorted(ORDER).forEach(entry -> {
            if (kept.stream().noneMatch(other -> together(entry, other))) {
                kept.add(entry);
            }
        });
        return kept;
    }

    private static boolean together(Entry one, Entry other) {
        return one.communeCode().equals(other.communeCode()) && one.point().metresTo(other.point()) < TOGETHER_METRES;
    }

    /** How many mistakes a key bears without becoming another. */
    static int mistakes(String key) {
        return key.length() <= 4 ? 0 : key.length() <= 7 ? 1 : 2;
    }
}
