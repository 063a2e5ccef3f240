package fr.maillage.platform.directory.imports;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceMerge;
import fr.maillage.platform.directory.Targets;
import fr.maillage.platform.directory.Written;
import fr.maillage.platform.directory.contribution.Conflicts;
import fr.maillage.platform.directory.duplicates.DuplicateSearch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes an import, or takes it back, one batch at a time. Each batch is one transaction that also moves the cursor, so
 * that a crash at any instant leaves a state from which the work goes on, and every row is done once.
 */
@Component
class ImportApplier {
    private static final int BATCH = 500;

    private final ImportRepository runs;
    private final ImportRowRepository rows;
    private final LinkRepository links;
    private final Directory directory;
    private final DuplicateSearch search;
    private final Conflicts conflicts;

    ImportApplier(
            ImportRepository runs,
            ImportRowRepository rows,
            LinkRepository links,
            Directory directory,
            DuplicateSearch search,
            Conflicts conflicts) {
        this.runs = runs;
        this.rows = rows;
        this.links = links;
        this.directory = directory;
        this.search = search;
        this.conflicts = conflicts;
    }

    /** One batch of writing. Called in a transaction that holds the run. */
    void applyBatch(ImportRun run) {
        List<ImportRow> batch = rows.listToApply(run.id(), run.cursor(), BATCH);
        if (batch.isEmpty()) {
            runs.move(run.id(), ImportState.APPLIED);
            search.ask();
            return;
        }
        ImportSummary summary = run.summary();
        for (ImportRow row : batch) {
            if (!apply(run, row)) {
                rows.leave(run.id(), row.number());
                summary = summary.moved(row.outcome(), RowOutcome.OUT_OF_REACH);
            }
        }
        runs.saveSummary(run.id(), summary);
        runs.saveCursor(run.id(), batch.getLast().number());
        directory.announceChange();
    }

    /** One batch of taking back, last rows first. Called in a transaction that holds the run. */
    void undoBatch(ImportRun run) {
        List<ImportRowRepository.Stored> batch = rows.listToUndo(run.id(), BATCH);
        if (batch.isEmpty()) {
            conflicts.unheard(run.id());
            runs.move(run.id(), ImportState.UNDONE);
            search.ask();
            return;
        }
        batch.forEach(stored -> takeBack(run, stored));
        runs.saveCursor(run.id(), run.cursor() + batch.size());
        directory.announceChange();
    }

    /** False when whoever applies the file may not write this place: the row is left as it is. */
    private boolean apply(ImportRun run, ImportRow row) {
        Place draft = Objects.requireNonNull(row.draft(), "only rows with a draft are applied");
        PlaceId named = Objects.requireNonNullElse(row.placeId(), draft.id());
        Optional<Place> known = directory.findPlace(named);
        // The place may have been merged since the file was read: the one that stands for it is written.
        PlaceId id = known.map(Place::id).orElse(named);
        if (!mayWrite(run, draft, known)) {
            return row.outcome() == RowOutcome.UNCHANGED;
        }
        Written written = row.outcome() == RowOutcome.UNCHANGED ? null : write(run, draft, known);
        conflicts.heard(id, draft, run.fileName(), run.id());
        boolean linked = links.link(run.sourceId(), row.externalId(), id);
        rows.mark(run.id(), row.number(), id, written, linked);
        return true;
    }

    /** Both the place as it is and as it would become: a file takes nothing out of another commune, and puts nothing in. */
    private static boolean mayWrite(ImportRun run, Place draft, Optional<Place> known) {
        return known.stream().allMatch(place -> run.reach().covers(Targets.of(place)))
                && run.reach().covers(Targets.of(next(draft, known)));
    }

    private static Place next(Place draft, Optional<Place> known) {
        return known.map(place -> PlaceMerge.of(place, draft)).orElse(draft);
    }

    private Written write(ImportRun run, Place draft, Optional<Place> known) {
        return directory.write(next(draft, known), "Import de " + run.fileName(), run.id());
    }

    private void takeBack(ImportRun run, ImportRowRepository.Stored stored) {
        ImportRow row = stored.row();
        PlaceId id = Objects.requireNonNull(row.placeId(), "applying a row names its place");
        if (stored.applied() != null && stored.previous() != null) {
            Written written = new Written(stored.previous(), stored.applied());
            directory.takeBack(id, written, "Annulation de l’import de " + run.fileName(), run.id());
        }
        if (stored.linked()) {
            links.unlink(run.sourceId(), row.externalId());
        }
        rows.mark(run.id(), row.number(), id, null, false);
    }
}
