package fr.maillage.platform.directory.imports.web;

import fr.maillage.engines.intake.layout.Meanings;
import fr.maillage.engines.intake.layout.Target;

/** What a column was understood as, in words. */
final class ColumnWords {
    private ColumnWords() {}

    /** The words of a field by its name in mappings; for an empty name, those of a column kept as it is. */
    static String of(String field) {
        return field.isEmpty()
                ? "gardée telle quelle"
                : Target.find(field).map(Meanings::words).orElse(field);
    }
}
