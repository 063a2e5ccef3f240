package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.record.PlaceText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a place says of itself. Free text is never turned into facts: at most a suggestion is made. */
final class WordsCleaner {
    private static final int LONGEST_SUMMARY = 280;
    private static final List<String> FRENCH_COURSES =
            List.of("angue Etrangère", "angue Étrangère", "angue étrangère", "(FLE)", " FLE ");

    PlaceText clean(RowCells cells, RowNotes notes, OfferDraft offer) {
        String summary = cells.text(Target.SUMMARY);
        Set<String> paragraphs = new LinkedHashSet<>();
        for (ColumnMapping column : cells.columns(Target.DESCRIPTION)) {
            String text = cells.text(column);
            if (!text.isEmpty()) {
                paragraphs.add(text);
                suggest(text, column, notes, offer);
            }
        }
        @Nullable String kept = summary.isEmpty() ? null : summary;
        if (summary.length() > LONGEST_SUMMARY) {
            notes.add(cells.header(Target.SUMMARY), Note.of(FindingCode.SUMMARY_TOO_LONG, summary));
            paragraphs.add(summary);
            kept = null;
        }
        return new PlaceText(kept, paragraphs.isEmpty() ? null : String.join("\n", paragraphs));
    }

    private static void suggest(String text, ColumnMapping column, RowNotes notes, OfferDraft offer) {
        int free = offer.hasCosts() ? -1 : text.indexOf("ratuit");
        if (free > 0) {
            String around = around(text, free);
            notes.add(
                    column.column(),
                    Note.of(FindingCode.SUGGESTION, around)
                            .with("Le texte parle de gratuité : voir les frais à charge."));
        }
        if (text.indexOf("FLE") < 0 && text.indexOf("rangère") < 0) {
            return;
        }
        for (String course : FRENCH_COURSES) {
            int at = text.indexOf(course);
            if (at >= 0) {
                notes.add(column.column(), FindingCode.LANGUAGE_COURSE, around(text, at));
                return;
            }
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 40))
                .strip();
    }
}
