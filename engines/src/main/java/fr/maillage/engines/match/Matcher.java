package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which records speak of one place, with points that add up in the sight of the reader (Fellegi and Sunter, JASA
 * 64, 1969): each field adds log2 of how much likelier its agreement is for one place than for two; a field that a
 * record does not tell adds nothing. See {@code docs/duplicates.md}.
 */
public final class Matcher {
    private static final Comparator<Judged> BEST_FIRST = Comparator.comparing(Judged::decision)
            .thenComparing(Comparator.comparingInt(Judged::points).reversed())
            .thenComparingInt(judged -> judged.pair().left().index())
            .thenComparingInt(judged -> judged.pair().right().index());

    /** Rows of a left and of a right record, from 0. */
    public record Rows(int left, int right) {}

    private static final int NEAR_MISS = 0;

    private final List<ReadPlace> places;
    private final BlockIndex index;
    private final Comparer comparer;

    private Matcher(List<ReadPlace> places, boolean withinOneFile) {
        this.places = places;
        Tally tally = Tally.of(places, withinOneFile);
        this.index = new BlockIndex(places, tally);
        this.comparer = new Comparer(places, tally);
    }

    /** Prepares the records that are already there, to be asked about newcomers. */
    public static Matcher of(List<MatchRecord> existing) {
        return new Matcher(read(existing, 1), false);
    }

    /**
     * The records already there that may be the newcomer, or that belong with it, best first: to merge, to review,
     * related. The newcomer is the left side. Empty when it is new.
     */
    public List<ScoredPair> candidatesFor(MatchRecord newcomer) {
        ReadPlace place = ReadPlace.of(0, 0, newcomer);
        List<Compared> pairs = index.candidates(place).stream()
                .map(other -> comparer.compare(place, other))
                .toList();
        Rivals rivals = new Rivals(pairs, 1);
        List<Judged> judged = pairs.stream()
                .map(pair -> Judged.of(pair, rivals.around(pair)))
                .filter(pair -> pair.decision() != Decision.DISTINCT)
                .sorted(BEST_FIRST)
                .toList();
        return scored(Clusters.betweenFiles(judged));
    }

    /** All pairs of one list worth a look, best first; the earlier record is the left side. */
    public static List<ScoredPair> within(List<MatchRecord> records) {
        Copies copies = Copies.of(records);
        Matcher matcher = new Matcher(read(copies.firsts(), 0), true);
        List<Judged> judged = matcher.searched(Setting.ONE_FILE).stream()
                .map(pair -> Judged.of(pair, Setting.ONE_FILE))
                .sorted(BEST_FIRST)
                .toList();
        return Stream.concat(copies.pairs(matcher.comparer), scored(Clusters.withinOneFile(judged)).stream())
                .sorted(Comparator.comparing(ScoredPair::decision)
                        .thenComparing(
                                Comparator.comparingInt(ScoredPair::points).reversed()))
                .toList();
    }

    /** All pairs between two lists worth a look, best first; a record is merged with one record at most. */
    public static List<ScoredPair> between(List<MatchRecord> left, List<MatchRecord> right) {
        Matcher matcher = new Matcher(both(left, right), false);
        List<Compared> pairs = matcher.searched(Setting.ALONE);
        Rivals rivals = new Rivals(pairs, Math.min(left.size(), right.size()));
        List<Judged> judged = pairs.stream()
                .map(pair -> Judged.of(pair, rivals.around(pair)))
                .sorted(BEST_FIRST)
                .toList();
        return scored(Clusters.betweenFiles(judged));
    }

    /** Scores the given pairs of one list, in their order, each for itself. */
    public static List<ScoredPair> scoreWithin(List<MatchRecord> records, List<Rows> pairs) {
        Distinct all = Distinct.of(records);
        Matcher matcher = new Matcher(read(all.records(), 0), true);
        return pairs.stream()
                .map(rows -> Judged.of(
                                matcher.comparer.compare(
                                        matcher.places.get(all.rank(rows.left())),
                                        matcher.places.get(all.rank(rows.right()))),
                                Setting.ONE_FILE)
                        .scored()
                        .between(records.get(rows.left()), records.get(rows.right())))
                .toList();
    }

    /**
     * Scores the given pairs of two lists, in their order; rivals are looked for in the whole lists. A record that comes
     * again and again, as in a list of pairs, counts once: it is neither common nor its own rival.
     */
    public static List<ScoredPair> scoreBetween(List<MatchRecord> left, List<MatchRecord> right, List<Rows> pairs) {
        Distinct lefts = Distinct.of(left);
        Distinct rights = Distinct.of(right);
        List<Rows> ranks = pairs.stream()
                .map(rows -> new Rows(lefts.rank(rows.left()), rights.rank(rows.right())))
                .toList();
        List<ScoredPair> scored = scoreDistinct(lefts.records(), rights.records(), ranks);
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> scored.get(i)
                        .between(
                                left.get(pairs.get(i).left()),
                                right.get(pairs.get(i).right())))
                .toList();
    }

    private static List<ScoredPair> scoreDistinct(List<MatchRecord> left, List<MatchRecord> right, List<Rows> pairs) {
        Matcher matcher = new Matcher(both(left, right), false);
        Map<Rows, Compared> known = new LinkedHashMap<>();
        for (Compared pair : matcher.searched(Setting.ALONE)) {
            known.put(new Rows(pair.left().index(), pair.right().index()), pair);
        }
        for (Rows rows : pairs) {
            known.computeIfAbsent(
                    rows,
                    absent -> matcher.comparer.compare(
                            matcher.places.get(absent.left()), matcher.places.get(left.size() + absent.right())));
        }
        Rivals rivals = new Rivals(List.copyOf(known.values()), Math.min(left.size(), right.size()));
        return pairs.stream()
                .map(known::get)
                .map(pair -> Judged.of(pair, rivals.around(pair)).scored())
                .toList();
    }

    /** Pairs that are, or with the help of their surroundings may become, more than distinct; or come near. */
    private List<Compared> searched(Setting setting) {
        List<Compared> pairs = new ArrayList<>();
        for (ReadPlace place : places) {
            if (setting.betweenFiles() && place.side() == 1) {
                break;
            }
            for (ReadPlace other : index.candidates(place)) {
                if (setting.betweenFiles() ? other.side() == 1 : other.index() > place.index()) {
                    Compared pair = comparer.compare(place, other);
                    if (pair.points() >= NEAR_MISS || Judge.decide(pair, pair.points(), setting) != Decision.DISTINCT) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs;
    }

    private static List<ReadPlace> both(List<MatchRecord> left, List<MatchRecord> right) {
        return Stream.concat(read(left, 0).stream(), read(right, 1).stream()).toList();
    }

    private static List<ReadPlace> read(List<MatchRecord> records, int side) {
        List<ReadPlace> places = new ArrayList<>(records.size());
        for (MatchRecord record : records) {
            places.add(ReadPlace.of(places.size(), side, record));
        }
        return places;
    }

    private static List<ScoredPair> scored(List<Judged> pairs) {
        return pairs.stream().map(Judged::scored).toList();
    }
}
