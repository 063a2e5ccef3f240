package fr.maillage.engines.cog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All names under which a commune may be called, found by key, by beginning, or by closeness. Immutable. */
final class NameIndex {
    private final Map<String, List<Named>> byKey = new HashMap<>(90_000);
    private final Map<String, List<Named>> byKeyWithoutArticle = new HashMap<>(8_000);
    private volatile String[] sortedKeys = new String[0];

    NameIndex(CogReader.CogTables tables, Function<String, Commune> present) {
        for (Commune commune : tables.communes()) {
            put(commune, Optional.empty(), MatchedBy.NAME, commune.name());
        }
        for (CommunePart part : tables.parts()) {
            put(present.apply(part.communeCode()), Optional.of(part), MatchedBy.NAME_OF_A_PART, part.name());
        }
        for (CogReader.FormerName former : tables.formerNames()) {
            put(present.apply(former.code()), Optional.empty(), MatchedBy.FORMER_NAME, former.name());
        }
    }

    private void put(Commune commune, Optional<CommunePart> part, MatchedBy by, String name) {
        String words = NameKeys.fold(name);
        Named named = new Named(commune, part, by, words);
        add(byKey, NameKeys.compact(words), named);
        String bare = NameKeys.withoutArticle(words);
        if (bare.length() < words.length()) {
            add(byKeyWithoutArticle, NameKeys.compact(bare), named);
        }
    }

    private static void add(Map<String, List<Named>> map, String key, Named named) {
        List<Named> known = map.putIfAbsent(key, List.of(named));
        if (known != null) {
            List<Named> longer = new ArrayList<>(known);
            longer.add(named);
            map.put(key, longer);
        }
    }

    /** Those whose name has this key. */
    List<Named> exact(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Those whose name, without its article, has this key. */
    List<Named> withoutArticle(String key) {
        return byKeyWithoutArticle.getOrDefault(key, List.of());
    }

    /** Sorted at the first need: most texts are exact names. Two threads may sort at once, to the same result. */
    private String[] sortedKeys() {
        String[] known = sortedKeys;
        if (known.length == 0) {
            known = byKey.keySet().toArray(String[]::new);
            Arrays.sort(known);
            sortedKeys = known;
        }
        return known;
    }

    /** Those whose key begins so, shortest alphabetical order, at most {@code limit}. */
    List<Named> startingWith(String start, int limit) {
        String[] keys = sortedKeys();
        int at = Arrays.binarySearch(keys, start);
        List<Named> found = new ArrayList<>();
        for (int i = at < 0 ? -at - 1 : at; i < keys.length && found.size() < limit; i++) {
            if (!keys[i].startsWith(start)) {
                break;
            }
            found.addAll(exact(keys[i]));
        }
        return found;
    }

    /** Those at the least number of mistakes from the key, within what its length bears; empty when none. */
    List<Named> close(String key) {
        int allowed = Mistakes.allowed(key);
        if (allowed == 0) {
            return List.of();
        }
        long letters = Mistakes.letters(key);
        List<Named> found = new ArrayList<>();
        int best = allowed;
        for (String other : sortedKeys()) {
            if (Math.abs(other.length() - key.length()) > best
                    || Long.bitCount(letters ^ Mistakes.letters(other)) > 2 * best) {
                continue;
            }
            int mistakes = Mistakes.between(key, other, best);
            if (mistakes < best) {
                found.clear();
                best = mistakes;
            }
            if (mistakes <= best) {
                found.addAll(exact(other));
            }
        }
        return found;
    }

    /** A commune, and the folded name under which it is known here. */
    record Named(Commune commune, Optional<CommunePart> part, MatchedBy by, String words) {}
}
