package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;

/** Writes spans, and tells what was odd about how their times were chained. */
final class SpanNotes {
    private SpanNotes() {}

    /** {@code 09:00-12:00,13:30+}. */
    static String times(List<TimePairs.Clock> spans, List<Integer> lone) {
        List<String> parts = new ArrayList<>();
        spans.forEach(span -> parts.add(span.osm()));
        lone.stream()
                .distinct()
                .filter(start -> start < Minutes.DAY)
                .forEach(start -> parts.add(Minutes.clock(start) + "+"));
        return String.join(",", parts);
    }

    /** « 18:00-18:00, à vérifier ». */
    static String remark(List<TimePairs.Clock> doubtful) {
        return String.join(", ", doubtful.stream().map(TimePairs.Clock::osm).toList()) + ", à vérifier";
    }

    static void tell(FrenchRule rule, TimePairs.Pairs pairs, List<HoursFinding> findings) {
        if (pairs.chained()) {
            boolean certain = pairs.lone().isEmpty();
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_CHAINED,
                    "Plusieurs heures se suivent avec des tirets : "
                            + (certain ? "lues deux par deux." : "la fin de la dernière plage manque."),
                    written(rule),
                    times(pairs.spans(), pairs.lone())));
        }
        for (int start : pairs.lone()) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_END_MISSING,
                    "L’heure de fin manque après " + FrenchTimes.clock(start) + " : à compléter.",
                    Minutes.clock(start),
                    Minutes.clock(start) + "+"));
        }
    }

    private static String written(FrenchRule rule) {
        StringBuilder written = new StringBuilder();
        for (TimePairs.Item item : rule.times) {
            written.append(written.isEmpty() ? "" : item.link() == TimePairs.Link.AND ? "," : "-")
                    .append(Minutes.clock(item.minutes()));
        }
        return written.toString();
    }
}
