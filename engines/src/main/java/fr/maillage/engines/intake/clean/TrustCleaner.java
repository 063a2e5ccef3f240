package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.record.FieldGroup;
import fr.maillage.engines.intake.record.PlaceTrust;
import fr.maillage.engines.intake.record.PlaceTrust.GroupSource;
import fr.maillage.engines.text.Pieces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Licence, confirmation and the sources of each group of fields, in the words of our own files. */
final class TrustCleaner {
    private TrustCleaner() {}

    static PlaceTrust clean(RowCells cells, RowNotes notes, Function<String, Cleaned<LocalDate>> dates) {
        List<ColumnMapping> columns = cells.columns(Target.GROUP_ORIGIN);
        String licence = cells.text(Target.LICENCE);
        String confirmedBy = cells.text(Target.CONFIRMED_BY);
        String freshness = cells.text(Target.FRESHNESS);
        if (columns.isEmpty() && licence.isEmpty() && confirmedBy.isEmpty() && freshness.isEmpty()) {
            return PlaceTrust.UNKNOWN;
        }
        Map<FieldGroup, List<String>> sources = new EnumMap<>(FieldGroup.class);
        Map<FieldGroup, LocalDate> days = new EnumMap<>(FieldGroup.class);
        for (ColumnMapping column : columns) {
            String cell = cells.text(column);
            FieldGroup group = FieldGroup.find(column.column()).orElse(null);
            if (group == null || cell.isEmpty()) {
                continue;
            }
            if (column.column().strip().equalsIgnoreCase(group.sourceColumn())) {
                sources.put(group, Pieces.of(cell));
            } else {
                LocalDate day = notes.take(column.column(), dates.apply(cell));
                if (day != null) {
                    days.put(group, day);
                }
            }
        }
        List<GroupSource> groups = new ArrayList<>(sources.size());
        sources.forEach((group, titles) -> groups.add(new GroupSource(group, titles, days.get(group))));
        return new PlaceTrust(filled(licence), filled(confirmedBy), filled(freshness), groups);
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
