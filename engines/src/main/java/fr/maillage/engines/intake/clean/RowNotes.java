package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of one row while it is cleaned. */
final class RowNotes {
    private final long row;
    private final List<Finding> findings = new ArrayList<>();

    RowNotes(long row) {
        this.row = row;
    }

    void add(@Nullable String column, Note note) {
        findings.add(note.at(row, column));
    }

    void add(@Nullable String column, FindingCode code, String original) {
        add(column, Note.of(code, original));
    }

    /** Notes what a cleaner says and gives its value, if any is left. */
    <T> @Nullable T take(@Nullable String column, Cleaned<T> cleaned) {
        for (Note note : cleaned.notes()) {
            add(column, note);
        }
        return cleaned.value();
    }

    /** Notes what a cleaner says and gives its value, when it always has one. */
    <T> T takeAll(@Nullable String column, Cleaned<T> cleaned) {
        for (Note note : cleaned.notes()) {
            add(column, note);
        }
        return cleaned.get();
    }

    List<Finding> findings() {
        return findings;
    }
}
