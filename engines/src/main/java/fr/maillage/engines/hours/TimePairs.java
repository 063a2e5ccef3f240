package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes spans of a row of times. With an even number of them people mean pairs, whatever signs stand between
 * ({@code 9h/12h - 14h/17h}); with an odd number only what a dash joins is certain.
 */
final class TimePairs {
    private TimePairs() {}

    /** What stands before a time. */
    enum Link {
        FIRST,
        /** A dash. */
        RANGE,
        /** « à », « jusqu’à ». */
        TO,
        SLASH,
        AND,
        NOTHING
    }

    /** A time in minutes and what stands before it. */
    record Item(int minutes, Link link) {}

    /**
     * What was made of them.
     *
     * @param spans pairs of start and end
     * @param lone starts without an end
     * @param chained whether dashes chained more than two times
     */
    record Pairs(List<Clock> spans, List<Integer> lone, boolean chained) {}

    /** A span as written, in minutes; the end may be before the start. */
    record Clock(int start, int end) {
        String osm() {
            return Minutes.clock(start) + "-" + Minutes.clock(end);
        }
    }

    static Pairs of(List<Item> items) {
        boolean chained = false;
        for (int i = 2; i < items.size(); i++) {
            chained |= items.get(i).link() == Link.RANGE && items.get(i - 1).link() == Link.RANGE;
        }
        boolean pairs = items.size() % 2 == 0;
        for (int i = 1; i < items.size() && pairs; i += 2) {
            pairs = items.size() == 2 || items.get(i).link() != Link.AND;
        }
        return pairs ? new Pairs(inPairs(items), List.of(), chained) : greedy(items, chained);
    }

    private static List<Clock> inPairs(List<Item> items) {
        List<Clock> spans = new ArrayList<>();
        for (int i = 0; i + 1 < items.size(); i += 2) {
            spans.add(new Clock(items.get(i).minutes(), items.get(i + 1).minutes()));
        }
        return spans;
    }

    private static Pairs greedy(List<Item> items, boolean chained) {
        List<Clock> spans = new ArrayList<>();
        List<Integer> lone = new ArrayList<>();
        int i = 0;
        while (i < items.size()) {
            Link link = i + 1 < items.size() ? items.get(i + 1).link() : Link.NOTHING;
            boolean joined = link == Link.RANGE || link == Link.TO || link == Link.SLASH;
            if (joined) {
                spans.add(new Clock(items.get(i).minutes(), items.get(i + 1).minutes()));
                i += 2;
            } else {
                lone.add(items.get(i).minutes());
                i++;
            }
        }
        return new Pairs(spans, lone, chained);
    }
}
