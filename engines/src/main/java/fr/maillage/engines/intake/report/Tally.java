package fr.maillage.engines.intake.report;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Severity;
import fr.maillage.engines.intake.record.PlaceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts findings by code and keeps the first of each: the memory of a report does not depend on the length of the file. */
public final class Tally {
    private final int examples;
    private final long[] counts = new long[FindingCode.values().length];
    private final Map<FindingCode, List<Finding>> first = new EnumMap<>(FindingCode.class);
    private final Map<FindingCode, Long> refusals = new EnumMap<>(FindingCode.class);
    private long accepted;
    private long refused;
    private final Kept kept;

    /** Keeps so many examples of each code. */
    public Tally(int examples) {
        this.examples = examples;
        this.kept = new Kept(examples);
    }

    /** Counts a finding. */
    public void count(Finding finding) {
        counts[finding.code().ordinal()]++;
        List<Finding> kept = first.computeIfAbsent(finding.code(), code -> new ArrayList<>());
        if (kept.size() < examples) {
            kept.add(finding);
        }
    }

    /** Counts an accepted row, and the values that its place keeps aside. */
    public void accept(PlaceRecord place) {
        accepted++;
        kept.add(place.extras());
    }

    /** What no field carries, by column in the order met: how many values, and the first of them. */
    public List<KeptColumn> kept() {
        return kept.list();
    }

    /** Counts a refused row. */
    public void refuse(FindingCode why) {
        refused++;
        refusals.merge(why, 1L, Long::sum);
    }

    /** Data rows: accepted and refused. */
    public long rows() {
        return accepted + refused;
    }

    /** Rows that give a place. */
    public long accepted() {
        return accepted;
    }

    /** Rows that give none. */
    public long refused() {
        return refused;
    }

    /** How many findings of each code. */
    public Map<FindingCode, Long> counts() {
        Map<FindingCode, Long> found = new EnumMap<>(FindingCode.class);
        for (FindingCode code : FindingCode.values()) {
            if (counts[code.ordinal()] > 0) {
                found.put(code, counts[code.ordinal()]);
            }
        }
        return found;
    }

    /** Why rows were refused. */
    public Map<FindingCode, Long> refusals() {
        return Collections.unmodifiableMap(refusals);
    }

    /** How many findings of a severity. */
    public long count(Severity severity) {
        return counts().entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Codes of a severity, commonest first. */
    public List<FindingCode> codes(Severity severity) {
        return counts().entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .sorted(Map.Entry.<FindingCode, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first findings of a code. */
    public List<Finding> examples(FindingCode code) {
        return Collections.unmodifiableList(first.getOrDefault(code, List.of()));
    }
}
