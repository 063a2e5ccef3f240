package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;

/**
 * Two weeks pasted one after the other ({@code Mo 14-17;9-12,14-17}): what both say is certain, the rest is true one
 * week out of two and nobody knows which.
 */
final class TwoWeeks {
    private TwoWeeks() {}

    static void split(List<FrenchRule> rules) {
        for (int i = 1; i < rules.size(); i++) {
            if (rules.get(i).alternative) {
                split(rules.get(i - 1), rules.get(i));
            }
        }
    }

    private static void split(FrenchRule one, FrenchRule other) {
        other.source = written(one) + " ; " + written(other);
        List<TimePairs.Clock> first = TimePairs.of(one.times).spans();
        List<TimePairs.Clock> second = TimePairs.of(other.times).spans();
        List<TimePairs.Clock> both = first.stream().filter(second::contains).toList();
        List<TimePairs.Clock> either = new ArrayList<>(first);
        either.addAll(second);
        either.removeAll(both);
        replace(one, both);
        replace(other, either);
        if (either.isEmpty()) {
            other.alternative = false;
        }
    }

    private static String written(FrenchRule rule) {
        return String.join(
                ", ",
                TimePairs.of(rule.times).spans().stream()
                        .map(TimePairs.Clock::osm)
                        .toList());
    }

    private static void replace(FrenchRule rule, List<TimePairs.Clock> spans) {
        rule.times.clear();
        for (TimePairs.Clock span : spans) {
            rule.times.add(
                    new TimePairs.Item(span.start(), rule.times.isEmpty() ? TimePairs.Link.FIRST : TimePairs.Link.AND));
            rule.times.add(new TimePairs.Item(span.end(), TimePairs.Link.RANGE));
        }
    }
}
