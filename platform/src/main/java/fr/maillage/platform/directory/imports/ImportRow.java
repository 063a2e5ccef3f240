package fr.maillage.platform.directory.imports;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an imported file.
 *
 * @param number the row as the person who opens the file sees it
 * @param externalId the row's own identity in its source
 * @param placeId the place it speaks of, when it is known
 * @param draft what the place would become; absent when the row was refused
 * @param original the cells as they were, by header, in order
 * @param findings what is wrong or was repaired
 * @param differences field by field, for a known place
 * @param candidate the place that it might repeat, when it is a possible duplicate
 */
public record ImportRow(
        int number,
        RowOutcome outcome,
        String externalId,
        @Nullable PlaceId placeId,
        @Nullable Place draft,
        Map<String, String> original,
        List<RowFinding> findings,
        List<PlaceDifference> differences,
        @Nullable PlaceId candidate) {
    public ImportRow {
        findings = List.copyOf(findings);
        differences = List.copyOf(differences);
    }

    /** The same row once a person said what it is. */
    ImportRow decided(RowOutcome decision, @Nullable PlaceId place, List<PlaceDifference> changes) {
        return new ImportRow(number, decision, externalId, place, draft, original, findings, changes, candidate);
    }

    /**
     * Something to know about one cell.
     *
     * @param blocking true when the row waits for a correction because of it
     * @param problem what is wrong, in words
     * @param remedy how to correct it, in words
     */
    public record RowFinding(String column, String code, boolean blocking, String problem, String remedy) {}
}
