package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Records of one file that say exactly the same, whatever their id: compared with the rest once, by the first of them, so
 * that a file pasted many times costs no more than once.
 */
final class Copies {
    private static final int MOST = 3;

    private final List<List<MatchRecord>> groups;

    private Copies(List<List<MatchRecord>> groups) {
        this.groups = groups;
    }

    static Copies of(List<MatchRecord> records) {
        Map<MatchRecord, List<MatchRecord>> groups = new LinkedHashMap<>();
        for (MatchRecord record : records) {
            groups.computeIfAbsent(record.withoutId(), none -> new ArrayList<>(1))
                    .add(record);
        }
        return new Copies(List.copyOf(groups.values()));
    }

    List<MatchRecord> firsts() {
        return groups.stream().map(List::getFirst).toList();
    }

    /** Every pair of a small group; in a large one, the first with each copy, for a person to decide. */
    Stream<ScoredPair> pairs(Comparer comparer) {
        return groups.stream().filter(group -> group.size() > 1).flatMap(group -> pairs(group, comparer));
    }

    private static Stream<ScoredPair> pairs(List<MatchRecord> group, Comparer comparer) {
        List<ReadPlace> places = IntStream.range(0, group.size())
                .mapToObj(i -> ReadPlace.of(i, 0, group.get(i)))
                .toList();
        int lefts = group.size() > MOST ? 1 : group.size();
        return IntStream.range(0, lefts)
                .boxed()
                .flatMap(i -> places.subList(i + 1, places.size()).stream()
                        .map(other -> Judged.of(comparer.compare(places.get(i), other), Setting.ONE_FILE)))
                .map(pair -> group.size() > MOST && pair.merges() ? pair.toReview(Clusters.group(group.size())) : pair)
                .map(Judged::scored);
    }
}
