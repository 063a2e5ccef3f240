package fr.maillage.engines.cog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which communes each postal code serves, most inhabited first. */
final class PostalCodes {
    static final Comparator<Commune> MOST_INHABITED_FIRST =
            Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::code);

    private final Map<String, List<Commune>> communes = new HashMap<>(14_000);
    private final TreeSet<String> inOrder = new TreeSet<>();

    PostalCodes(List<Commune> all) {
        for (Commune commune : all) {
            for (String code : commune.postalCodes()) {
                communes.computeIfAbsent(code, c -> new ArrayList<>(2)).add(commune);
            }
        }
        communes.replaceAll((code, list) -> {
            list.sort(MOST_INHABITED_FIRST);
            return Collections.unmodifiableList(list);
        });
        inOrder.addAll(communes.keySet());
    }

    List<Commune> communes(String code) {
        return communes.getOrDefault(code, List.of());
    }

    /** Codes in use that begin so, in order. */
    Collection<String> startingWith(String start) {
        return inOrder.subSet(start, start + Character.MAX_VALUE);
    }
}
