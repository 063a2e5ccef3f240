package fr.maillage.platform.directory.imports;

import fr.maillage.engines.intake.IntakeFile;
import fr.maillage.engines.intake.IntakeRow;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.read.FileDescription;
import fr.maillage.engines.intake.report.Tally;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts rows while a file is read, then says how it was read. */
final class SummaryDraft {
    private static final int EXAMPLES = 3;

    private final Tally tally = new Tally(EXAMPLES);
    private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);

    void count(RowOutcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    /** Notes what a row says that no field of ours carries. */
    void keep(IntakeRow row) {
        if (row.outcome() instanceof IntakeRow.Outcome.Accepted accepted) {
            tally.accept(accepted.place());
        }
    }

    ImportSummary of(IntakeFile file) {
        return new ImportSummary(
                reading(file.description()),
                layout(file.mapping().layout()),
                file.mapping().columns().stream().map(SummaryDraft::column).toList(),
                tally.kept(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                number(RowOutcome.NEW),
                number(RowOutcome.CHANGED),
                number(RowOutcome.UNCHANGED),
                number(RowOutcome.DUPLICATE),
                number(RowOutcome.TO_CORRECT),
                number(RowOutcome.OUT_OF_REACH));
    }

    private int number(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    private static String reading(FileDescription description) {
        StringBuilder words = new StringBuilder(description.format().toUpperCase(Locale.ROOT));
        if (description.encoding() != null) {
            words.append(", texte en ").append(description.encoding());
        }
        if (description.separator() != null) {
            words.append(", séparateur ").append(separator(description.separator()));
        }
        if (description.part() != null) {
            words.append(", « ").append(description.part()).append(" »");
        }
        return words.toString();
    }

    private static String separator(String separator) {
        return switch (separator) {
            case "\t" -> "tabulation";
            case ";" -> "point-virgule (;)";
            case "," -> "virgule (,)";
            case "|" -> "barre (|)";
            default -> "« " + separator + " »";
        };
    }

    private static String layout(String layout) {
        return switch (layout) {
            case "mednum-1.0.2" -> "Standard national des lieux, version 1.0.2";
            case "mednum-1.0.1" -> "Standard national des lieux, version 1.0.1";
            case "mednum-0.1" -> "Standard national des lieux, version 0.1";
            case "maillage-1" -> "Fichier d’un Maillage";
            case "data-inclusion-1" -> "data·inclusion, version 1";
            default -> "Colonnes comprises d’après leurs titres et leur contenu";
        };
    }

    private static ImportSummary.ColumnReading column(ColumnMapping column) {
        return new ImportSummary.ColumnReading(
                column.column(),
                column.target() == null ? "" : column.target().field(),
                column.confidence(),
                String.join(" ", column.evidence()));
    }
}
