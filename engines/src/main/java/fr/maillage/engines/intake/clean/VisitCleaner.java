package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.record.ExceptionalHours;
import fr.maillage.engines.intake.record.PlaceVisit;
import fr.maillage.engines.text.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How to come, what to bring and the days that are not like the others, in the words of our own files. */
final class VisitCleaner {
    private VisitCleaner() {}

    static PlaceVisit clean(RowCells cells, RowNotes notes, OfferDraft draft) {
        String way = cells.text(Target.HOW_TO_COME);
        List<String> things = new ArrayList<>(0);
        cells.columns(Target.WHAT_TO_BRING).forEach(column -> things.addAll(Pieces.of(cells.text(column))));
        List<ExceptionalHours> exceptions = new ArrayList<>(0);
        for (ColumnMapping column : cells.columns(Target.EXCEPTIONS)) {
            for (String piece : Pieces.of(cells.text(column))) {
                Optional<ExceptionalHours> read = ExceptionalHours.find(piece);
                if (read.isPresent()) {
                    exceptions.add(read.get());
                } else {
                    notes.add(column.column(), Note.of(FindingCode.HOURS_UNREADABLE, piece));
                    draft.addUnknown(column.column(), piece);
                }
            }
        }
        boolean silent = way.isEmpty() && things.isEmpty() && exceptions.isEmpty();
        return silent ? PlaceVisit.UNKNOWN : new PlaceVisit(way.isEmpty() ? null : way, things, exceptions);
    }
}
