package fr.maillage.engines.where;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.cog.CommunePart;
import fr.maillage.engines.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The communes of a territory, by name, by the beginning of their name, and with a mistake. */
final class Towns {
    /** Most words that the name of a commune has, articles included. */
    private static final int MOST_WORDS = 8;

    private final Map<String, Commune> byCode = new LinkedHashMap<>();
    private final Map<String, List<Commune>> byName = new HashMap<>();
    private final Map<String, List<Commune>> byStart = new HashMap<>();
    private final Map<Spelling, List<Commune>> spellings = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, GeoPoint> middles;
    private final Set<String> inhabited;

    Towns(List<Commune> communes, List<Landmark> landmarks) {
        communes.stream()
                .sorted(Comparator.comparingInt(Commune::population).reversed())
                .forEach(commune -> byCode.put(commune.code(), commune));
        byCode.values().forEach(this::name);
        for (CommunePart part : Cog.bundled().listParts()) {
            Commune whole = byCode.get(part.communeCode());
            if (whole != null && part.kind() != CommunePart.Kind.ARRONDISSEMENT) {
                add(byName, WhereWords.key(WhereWords.of(part.name())), whole);
            }
        }
        byName.forEach((name, there) -> spellings.put(Spelling.of(name), there));
        byCode.values().forEach(commune -> words.put(commune.code(), WhereWords.of(commune.name())));
        middles = Middles.of(landmarks, Landmark::communeCode);
        inhabited = middles.keySet();
    }

    private void name(Commune commune) {
        List<String> words = WhereWords.meaning(WhereWords.of(commune.name()));
        add(byName, WhereWords.key(words), commune);
        for (int end = 1; end < words.size(); end++) {
            String start = WhereWords.key(words.subList(0, end));
            boolean telling = end > 1 || start.length() > 5;
            if (telling && !start.equals("sainte")) {
                add(byStart, start, commune);
            }
        }
    }

    private static void add(Map<String, List<Commune>> map, String key, Commune commune) {
        List<Commune> there = map.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (!there.contains(commune)) {
            there.add(commune);
        }
    }

    /** A run of words that names communes. */
    record Run(int from, int to, List<Commune> communes) {}

    /** The longest run of last words that names a commune; not the commune after which a street is named. */
    Optional<Run> atEnd(Asked asked) {
        int size = asked.words().size();
        for (int from = Math.max(0, size - MOST_WORDS); from < size; from++) {
            List<Commune> named = named(asked.words().subList(from, size));
            if (!named.isEmpty() && !asked.followsStreet(from)) {
                return Optional.of(new Run(from, size, named));
            }
        }
        return Optional.empty();
    }

    /** The longest run of first words that names a commune: « Bordeaux, 12 rue X ». */
    Optional<Run> atStart(Asked asked) {
        for (int to = Math.min(MOST_WORDS, asked.words().size()); to > 0; to--) {
            List<Commune> named = named(asked.words().subList(0, to));
            if (!named.isEmpty()) {
                return Optional.of(new Run(0, to, named));
            }
        }
        return Optional.empty();
    }

    /** Last words after a cut that name a commune with a mistake, or only by its beginning. */
    Optional<Run> almostAtEnd(Asked asked) {
        int size = asked.words().size();
        for (int from = Math.max(0, size - 4); from < size; from++) {
            if (from > 0 && !asked.followsStreet(from)) {
                List<String> words = asked.words().subList(from, size);
                List<Commune> close = asked.breaks().contains(from) ? started(words) : List.of();
                List<Commune> found = close.isEmpty() ? close(words) : close;
                if (!found.isEmpty()) {
                    return Optional.of(new Run(from, size, found));
                }
            }
        }
        return Optional.empty();
    }

    List<Commune> named(List<String> words) {
        return byName.getOrDefault(WhereWords.key(words), List.of());
    }

    /** Communes whose name begins so; where there are places first, and alone when a single one has any. */
    List<Commune> started(List<String> words) {
        List<Commune> all = byStart.getOrDefault(WhereWords.key(words), List.of());
        List<Commune> lived = all.stream()
                .filter(commune -> inhabited.contains(commune.code()))
                .toList();
        return lived.isEmpty() ? all : lived;
    }

    List<Commune> close(List<String> words) {
        String key = WhereWords.key(words);
        int allowed = Landmarks.mistakes(key);
        List<Commune> close = new ArrayList<>();
        if (allowed > 0) {
            Spelling typed = Spelling.of(key);
            spellings.forEach((spelling, communes) -> {
                if (spelling.isClose(typed, allowed)) {
                    communes.stream().filter(one -> !close.contains(one)).forEach(close::add);
                }
            });
        }
        return close;
    }

    /** The words of the name of a commune of the territory. */
    List<String> words(String code) {
        return words.getOrDefault(code, List.of());
    }

    @Nullable
    Commune of(String code) {
        return byCode.get(code);
    }

    /** The middle of a commune: as the official code says, else that of its places. */
    @Nullable
    GeoPoint middle(Commune commune) {
        return commune.centre().orElse(middles.get(commune.code()));
    }

    /** Whether places are known in a commune. */
    boolean isInhabited(String code) {
        return inhabited.contains(code);
    }

    Optional<GeoPoint> findMiddle() {
        List<GeoPoint> known = byCode.values().stream()
                .flatMap(commune -> Optional.ofNullable(middle(commune)).stream())
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Middles.middle(known));
    }

    /** All of them, most inhabited first. */
    List<Commune> list() {
        return List.copyOf(byCode.values());
    }
}
