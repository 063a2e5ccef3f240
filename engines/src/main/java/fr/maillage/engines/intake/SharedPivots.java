package fr.maillage.engines.intake;

import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Mapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.read.RawRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers of organization that many places of a file share: one was copied down the column, or stands for « unknown ». */
final class SharedPivots {
    private static final int MANY = 5;

    private SharedPivots() {}

    /** The cells of the pivot column that at least five places of different names have, among the first rows. */
    static Set<String> of(Mapping mapping, List<RawRow> sample) {
        int pivot = index(mapping, Target.PIVOT);
        int name = index(mapping, Target.NAME);
        Map<String, Set<String>> names = new HashMap<>();
        if (pivot < 0 || name < 0) {
            return Set.of();
        }
        for (RawRow row : sample) {
            String cell = row.cell(pivot).strip();
            if (!cell.isEmpty()) {
                names.computeIfAbsent(cell, key -> new HashSet<>())
                        .add(row.cell(name).strip());
            }
        }
        Set<String> shared = new HashSet<>();
        names.forEach((cell, places) -> {
            if (places.size() >= MANY) {
                shared.add(cell);
            }
        });
        return shared;
    }

    private static int index(Mapping mapping, Target target) {
        return mapping.columns().stream()
                .filter(column -> column.target() == target)
                .mapToInt(ColumnMapping::index)
                .findFirst()
                .orElse(-1);
    }
}
