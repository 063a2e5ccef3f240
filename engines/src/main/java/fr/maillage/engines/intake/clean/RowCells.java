package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.read.RawRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one row by what they mean, tidied on the way, with their notes. */
final class RowCells {
    private static final Set<String> NOTHING = Set.of(
            "null",
            "NULL",
            "nan",
            "NaN",
            "None",
            "none",
            "undefined",
            "#N/A",
            "#REF!",
            "#VALUE!",
            "-",
            "--",
            ".",
            "N/A",
            "/");

    private final Map<Target, List<ColumnMapping>> columns;
    private final RawRow row;
    private final RowNotes notes;
    private final @Nullable String[] tidied;
    private final int longest;

    RowCells(Map<Target, List<ColumnMapping>> columns, int width, RawRow row, RowNotes notes, int longest) {
        this.columns = columns;
        this.row = row;
        this.notes = notes;
        this.longest = longest;
        this.tidied = new String[width];
    }

    static Map<Target, List<ColumnMapping>> byTarget(List<ColumnMapping> mappings) {
        Map<Target, List<ColumnMapping>> columns = new EnumMap<>(Target.class);
        for (ColumnMapping mapping : mappings) {
            if (mapping.target() != null) {
                columns.computeIfAbsent(mapping.target(), target -> new ArrayList<>(1))
                        .add(mapping);
            }
        }
        return columns;
    }

    List<ColumnMapping> columns(Target target) {
        return columns.getOrDefault(target, List.of());
    }

    boolean has(Target target) {
        return columns.containsKey(target);
    }

    /** Header of the first column that feeds the target. */
    @Nullable
    String header(Target target) {
        List<ColumnMapping> found = columns(target);
        return found.isEmpty() ? null : found.get(0).column();
    }

    /** The tidied text of the first column of the target, or empty. */
    String text(Target target) {
        List<ColumnMapping> found = columns(target);
        return found.isEmpty() ? "" : text(found.get(0));
    }

    String text(ColumnMapping column) {
        String known = tidied[column.index()];
        if (known != null) {
            return known;
        }
        String text = tidy(column);
        tidied[column.index()] = text;
        return text;
    }

    private String tidy(ColumnMapping column) {
        String raw = row.cell(column.index());
        if (raw.isEmpty()) {
            return "";
        }
        String cut = raw;
        if (raw.length() > longest) {
            cut = raw.substring(0, longest);
            notes.add(
                    column.column(),
                    fr.maillage.engines.intake.finding.FindingCode.CELL_TOO_LONG,
                    raw.substring(0, 80));
        }
        boolean lines = keepsLines(column.target());
        Cleaned<String> cleaned = lines ? TextCleaner.paragraph(cut) : TextCleaner.line(cut);
        String text = notes.takeAll(column.column(), cleaned);
        return NOTHING.contains(text) ? "" : unguarded(text);
    }

    /** The text without the apostrophe that keeps a spreadsheet from running it. */
    static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@'".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    private static boolean keepsLines(@Nullable Target target) {
        if (target == null || target.findList().isPresent()) {
            return true;
        }
        return switch (target) {
            case DESCRIPTION,
                    SUMMARY,
                    PHONE,
                    EMAIL,
                    WEBSITE,
                    HOURS,
                    HOURS_COMMENT,
                    EXCEPTIONS,
                    HOW_TO_COME,
                    WHAT_TO_BRING,
                    LOCAL_SERVICES,
                    OTHER_LABELS,
                    LANGUAGES -> true;
            default -> target.isDay();
        };
    }
}
