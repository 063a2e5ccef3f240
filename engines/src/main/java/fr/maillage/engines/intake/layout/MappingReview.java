package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.ArrayList;
import java.util.List;

/** What a person should know about a mapping before trusting it. */
public final class MappingReview {
    private static final double SURE = 0.5;

    private MappingReview() {}

    /** Findings about columns: no name, guesses, columns kept aside, names of persons, swapped coordinates. */
    public static List<Finding> of(Mapping mapping) {
        List<Finding> findings = new ArrayList<>();
        if (!mapping.has(Target.NAME)) {
            findings.add(Note.of(FindingCode.MAPPING_NO_NAME, "").at(0, null));
        }
        if (mapping.layout().equals("mednum-0.1")) {
            findings.add(Note.of(FindingCode.STANDARD_VERSION, mapping.layout()).at(0, null));
        }
        for (ColumnMapping column : mapping.columns()) {
            Target target = column.target();
            if (target == null) {
                findings.add(Note.of(FindingCode.COLUMN_KEPT_ASIDE, "").at(0, column.column()));
            } else if (target == Target.PERSON) {
                findings.add(Note.of(FindingCode.COLUMN_PERSONAL, "").at(0, column.column()));
            } else if (PointColumns.contradictsHeader(column)) {
                findings.add(Note.of(FindingCode.COLUMN_SWAPPED, column.column(), target.field())
                        .at(0, column.column()));
            } else if (column.confidence() < SURE) {
                findings.add(Note.of(FindingCode.MAPPING_UNSURE, column.column(), target.field())
                        .at(0, column.column()));
            }
        }
        return findings;
    }
}
