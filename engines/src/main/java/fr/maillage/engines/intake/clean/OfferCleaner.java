package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.terms.Answer;
import fr.maillage.engines.intake.terms.TermBook;
import fr.maillage.engines.intake.terms.TermList;
import fr.maillage.engines.text.Folding;
import fr.maillage.engines.text.Pieces;
import fr.maillage.engines.vocabulary.Term;

/** Services, publics, costs, equipment and the other listed facts of a row. */
final class OfferCleaner {
    private final TermCleaner terms = new TermCleaner();

    OfferDraft clean(RowCells cells, RowNotes notes) {
        OfferDraft draft = new OfferDraft();
        for (TermList list : TermList.values()) {
            for (ColumnMapping column : cells.columns(Target.of(list))) {
                String cell = cells.text(column);
                if (!cell.isEmpty() && column.term() != null) {
                    answered(cell, column, list, draft);
                } else if (!cell.isEmpty()) {
                    listed(cell, column, list, draft, notes);
                }
            }
        }
        for (ColumnMapping column : cells.columns(Target.OTHER_LABELS)) {
            Pieces.of(cells.text(column)).forEach(draft::addOtherLabel);
        }
        for (ColumnMapping column : cells.columns(Target.LOCAL_SERVICES)) {
            Pieces.of(cells.text(column)).forEach(draft::addLocalService);
        }
        for (ColumnMapping column : cells.columns(Target.LANGUAGES)) {
            String language = column.term();
            if (language == null) {
                languages(cells.text(column), column, draft, notes);
            } else if (Answer.of(cells.text(column)) == Answer.YES) {
                draft.addLanguage(language);
            }
        }
        return draft;
    }

    /** An answer that is not understood is kept under its title, never taken for a yes. */
    private static void answered(String cell, ColumnMapping column, TermList list, OfferDraft draft) {
        Answer answer = Answer.of(cell);
        if (answer == Answer.UNKNOWN) {
            draft.addUnknown(column.column(), cell);
        }
        if (answer != Answer.YES) {
            return;
        }
        for (Term term : list.terms()) {
            if (term.label().equals(column.term())) {
                draft.add(term);
            }
        }
    }

    private void listed(String cell, ColumnMapping column, TermList list, OfferDraft draft, RowNotes notes) {
        TermCleaner.Found found = terms.clean(cell, list);
        found.terms().forEach(draft::add);
        found.notes().forEach(note -> notes.add(column.column(), note));
        for (String unknown : found.unknown()) {
            switch (list) {
                case SERVICES -> draft.addLocalService(unknown);
                case PROGRAMMES, LABELS -> draft.addOtherLabel(unknown);
                case AUDIENCES, CARE, COSTS, ACCESS, SUPPORT, EQUIPMENT, ACCOMMODATIONS, TYPOLOGIES, ITINERANCY ->
                    draft.addUnknown(column.column(), unknown);
            }
        }
    }

    private static void languages(String cell, ColumnMapping column, OfferDraft draft, RowNotes notes) {
        for (String piece : Pieces.of(cell)) {
            for (String language : Pieces.betweenCommas(piece)) {
                String folded = Folding.fold(language);
                boolean course =
                        folded.contains("fle") || folded.contains("cours") || folded.contains("alphabetisation");
                if (course) {
                    notes.add(column.column(), Note.of(FindingCode.LANGUAGE_COURSE, language));
                    draft.addUnknown(column.column(), language);
                } else if (!TermBook.bundled().saysNothing(language)) {
                    draft.addLanguage(language);
                }
            }
        }
    }
}
