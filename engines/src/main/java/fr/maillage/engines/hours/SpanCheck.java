package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks at the spans of one rule: mends what is certain, sets apart what nobody can know, and tells. */
final class SpanCheck {
    /** A night ends before 8 h: an end later in the day, and before the start, is a typing error. */
    private static final int LATEST_DAWN = 8 * 60;

    private SpanCheck() {}

    /**
     * The spans after the check.
     *
     * @param certain in order, without overlap; an end past midnight is past 1,440
     * @param doubtful as written
     */
    record Checked(List<TimePairs.Clock> certain, List<TimePairs.Clock> doubtful) {}

    static Checked check(List<TimePairs.Clock> written, List<HoursFinding> findings) {
        List<TimePairs.Clock> certain = new ArrayList<>();
        List<TimePairs.Clock> doubtful = new ArrayList<>();
        boolean alone = written.stream().distinct().count() == 1;
        for (TimePairs.Clock span : written) {
            sort(span, alone, certain, doubtful, findings);
        }
        return new Checked(merge(certain, findings), doubtful);
    }

    private static void sort(
            TimePairs.Clock span,
            boolean alone,
            List<TimePairs.Clock> certain,
            List<TimePairs.Clock> doubtful,
            List<HoursFinding> findings) {
        int start = span.start() == Minutes.DAY ? 0 : span.start();
        int end = span.end() == 0 && start > 0 ? Minutes.DAY : span.end();
        if (start > Minutes.DAY || end > 2 * Minutes.DAY) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_NOT_A_TIME,
                    "« " + span.osm() + " » n’est pas une heure : à corriger.",
                    span.osm(),
                    null));
            doubtful.add(span);
        } else if (start == end) {
            zeroLength(span, alone, doubtful, findings);
        } else if (end < start && end > LATEST_DAWN) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_END_BEFORE_START,
                    "La fin vient avant le début (« " + span.osm()
                            + " ») : à corriger, ces heures ne sont pas annoncées.",
                    span.osm(),
                    null));
            doubtful.add(span);
        } else {
            certain.add(new TimePairs.Clock(start, end < start ? end + Minutes.DAY : end));
        }
    }

    private static void zeroLength(
            TimePairs.Clock span, boolean alone, List<TimePairs.Clock> doubtful, List<HoursFinding> findings) {
        findings.add(HoursFinding.of(
                HoursFindingCode.HOURS_ZERO_LENGTH,
                alone
                        ? "L’heure de fin est la même que l’heure de début (« " + span.osm() + " ») : à corriger."
                        : "L’heure de fin est la même que l’heure de début (« " + span.osm() + " ») : plage retirée.",
                span.osm(),
                alone ? null : ""));
        if (alone) {
            doubtful.add(span);
        }
    }

    private static List<TimePairs.Clock> merge(List<TimePairs.Clock> spans, List<HoursFinding> findings) {
        List<TimePairs.Clock> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(TimePairs.Clock::start).thenComparingInt(TimePairs.Clock::end));
        List<TimePairs.Clock> merged = new ArrayList<>();
        for (TimePairs.Clock span : sorted) {
            TimePairs.Clock last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || span.start() > last.end()) {
                merged.add(span);
            } else if (span.equals(last)) {
                findings.add(HoursFinding.of(
                        HoursFindingCode.HOURS_REPEATED,
                        "La plage « " + span.osm() + " » est écrite deux fois : gardée une fois.",
                        span.osm(),
                        span.osm()));
            } else {
                TimePairs.Clock joined = new TimePairs.Clock(last.start(), Math.max(last.end(), span.end()));
                if (span.start() < last.end()) {
                    findings.add(HoursFinding.of(
                            HoursFindingCode.HOURS_OVERLAP,
                            "Les plages « " + last.osm() + " » et « " + span.osm() + " » se chevauchent : réunies.",
                            last.osm() + "," + span.osm(),
                            joined.osm()));
                }
                merged.set(merged.size() - 1, joined);
            }
        }
        return merged;
    }
}
