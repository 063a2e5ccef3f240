package fr.maillage.platform.directory.imports;

import fr.maillage.engines.intake.read.FileLimits;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceMerge;
import fr.maillage.platform.directory.Slug;
import fr.maillage.platform.directory.Targets;
import fr.maillage.platform.directory.duplicates.Duplicates;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Target;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files on their way into the directory. Each call answers at once; the work itself is done by {@link ImportWorker}, on
 * whichever node is free, and survives the death of that node.
 */
@Component
public class Imports {
    private final ImportRepository runs;
    private final ImportRowRepository rows;
    private final Directory directory;
    private final Duplicates duplicates;
    private final FileLock lock;
    private final Journal journal;
    private final TransactionTemplate transactions;

    Imports(
            ImportRepository runs,
            ImportRowRepository rows,
            Directory directory,
            Duplicates duplicates,
            FileLock lock,
            Journal journal,
            PlatformTransactionManager transactionManager) {
        this.runs = runs;
        this.rows = rows;
        this.directory = directory;
        this.duplicates = duplicates;
        this.lock = lock;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /**
     * Takes a file in.
     *
     * @param source name of the source in words; empty takes the name of the file. The same name next time updates
     * @param again true to take it even when the very same file came before
     */
    public ReceiveOutcome receive(String fileName, byte[] content, String source, boolean again, Caller by) {
        if (content.length == 0) {
            return new ReceiveOutcome.Refused("Ce fichier est vide. Choisissez le fichier qui contient les lieux.");
        }
        if (content.length > FileLimits.ofAnUpload().bytes()) {
            return new ReceiveOutcome.Refused("Ce fichier dépasse 10 Mo. Coupez-le en plusieurs fichiers.");
        }
        String hash = sha256(content);
        Optional<ImportRun> known = runs.findByHash(hash).filter(run -> maySee(run, by));
        if (known.isPresent() && !again) {
            return new ReceiveOutcome.AlreadyKnown(known.get());
        }
        Optional<String> refusal = lock.findRefusal(content, by);
        if (refusal.isPresent()) {
            return new ReceiveOutcome.Refused(refusal.get());
        }
        UUID id = UUID.randomUUID();
        String sourceId = Slug.of(source.isBlank() ? withoutDateAndEnding(fileName) : source);
        transactions.executeWithoutResult(status -> {
            runs.insert(id, sourceId, fileName, hash, content, by.pseudonym());
            journal.record(by.pseudonym(), "fichier reçu", "import " + id);
        });
        return new ReceiveOutcome.Received(getRun(id));
    }

    /** The import with this identity. Throws when there is none. */
    public ImportRun getRun(UUID id) {
        return findRun(id).orElseThrow(() -> new IllegalArgumentException("no import " + id));
    }

    /** The import with this identity, if there is one. */
    public Optional<ImportRun> findRun(UUID id) {
        return runs.find(id);
    }

    /** The last import of the same source that was applied, before this one. */
    public Optional<ImportRun> findLastApplied(ImportRun run) {
        return runs.findLastApplied(run);
    }

    /** The last hundred imports, the most recent first. */
    public List<ImportRun> listRuns() {
        return runs.list();
    }

    /** A page of the rows that have one outcome. */
    public List<ImportRow> listRows(UUID id, RowOutcome outcome, int first, int size) {
        return rows.list(id, outcome, first, size);
    }

    /** Every row that will not be written, in order, whatever their number. */
    public void forEachRowWithProblems(UUID id, Consumer<ImportRow> action) {
        transactions.executeWithoutResult(status -> rows.forEachWithProblems(id, action));
    }

    /** True when the caller may look into an import: her own, and any for a right that holds everywhere. */
    public boolean maySee(ImportRun run, Caller by) {
        return run.receivedBy().equals(by.pseudonym()) || by.may(Right.IMPORT_FILES, Target.territory());
    }

    /** True when the caller may take an import back: what she applied herself, and any for an administrator. */
    public boolean mayUndo(ImportRun run, Caller by) {
        return (run.appliedBy().equals(by.pseudonym()) && maySee(run, by))
                || by.may(Right.UNDO_FOR_OTHERS, Target.territory());
    }

    /** True when rows of an applied import wait for a right that this caller has. */
    public boolean mayTakeUp(ImportRun run, Caller by) {
        return run.state() == ImportState.APPLIED
                && run.summary().outOfReach() > 0
                && by.may(Right.IMPORT_FILES, Target.territory());
    }

    /**
     * Says « Appliquer »: what the caller may write is written, the rest waits for somebody who may. False when the import is
     * not hers to apply, or not in a state that allows it.
     */
    public boolean apply(UUID id, Caller by) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            ImportRun run = getRun(id);
            boolean allowed = maySee(run, by) && (run.state() != ImportState.APPLIED || mayTakeUp(run, by));
            if (!allowed || !runs.move(id, ImportState.APPLYING)) {
                return false;
            }
            runs.saveReach(id, by.pseudonym(), by.reach(Right.IMPORT_FILES));
            takeUp(run);
            journal.record(by.pseudonym(), "import appliqué", "import " + id);
            return true;
        }));
    }

    private void takeUp(ImportRun run) {
        ImportSummary summary = run.summary();
        for (RowOutcome outcome : List.of(RowOutcome.NEW, RowOutcome.CHANGED)) {
            int taken = rows.takeUp(run.id(), outcome == RowOutcome.NEW);
            for (int i = 0; i < taken; i++) {
                summary = summary.moved(RowOutcome.OUT_OF_REACH, outcome);
            }
        }
        runs.saveSummary(run.id(), summary);
    }

    /** Says « Annuler ». False when it is not the caller's to say, or the import not in a state that allows it. */
    public boolean undo(UUID id, Caller by) {
        return mayUndo(getRun(id), by)
                && Boolean.TRUE.equals(transactions.execute(status -> {
                    boolean moved = runs.move(id, ImportState.UNDOING);
                    if (moved) {
                        journal.record(by.pseudonym(), "import annulé", "import " + id);
                    }
                    return moved;
                }));
    }

    /**
     * A person says what a possible duplicate is. False when the row does not wait for such a decision, or is not hers to
     * decide: both the row and the known place must be within her right.
     *
     * @param same true for the place already known, which the row then updates; false for another place, which it adds
     */
    public boolean decide(UUID id, int row, boolean same, Caller by) {
        return Boolean.TRUE.equals(transactions.execute(status -> decideHere(id, row, same, by)));
    }

    private boolean decideHere(UUID id, int number, boolean same, Caller by) {
        ImportRun run = getRun(id);
        Optional<ImportRow> waiting = rows.find(id, number)
                .filter(row -> run.state().takesDecisions() && row.outcome() == RowOutcome.DUPLICATE);
        if (waiting.isEmpty() || !mayDecide(run, waiting.get(), by)) {
            return false;
        }
        ImportRow decided = same ? asKnown(waiting.get()) : waiting.get().decided(RowOutcome.NEW, null, List.of());
        rows.replace(id, decided);
        remember(waiting.get(), same, by);
        runs.saveSummary(id, run.summary().moved(RowOutcome.DUPLICATE, decided.outcome()));
        journal.record(by.pseudonym(), same ? "même lieu" : "autre lieu", "import " + id + " ligne " + number);
        boolean settled = decided.outcome() != RowOutcome.DUPLICATE;
        if (settled && run.state() == ImportState.APPLIED) {
            // The rest was applied already: this row alone is left to write.
            runs.move(id, ImportState.APPLYING);
        }
        return settled;
    }

    private boolean mayDecide(ImportRun run, ImportRow row, Caller by) {
        PlaceId candidate = row.candidate();
        Optional<Place> known = candidate == null ? Optional.empty() : directory.findPlace(candidate);
        return row.draft() != null
                && maySee(run, by)
                && Stream.concat(Stream.of(row.draft()), known.stream())
                        .allMatch(place -> by.may(Right.IMPORT_FILES, Targets.of(place)));
    }

    /** The next import of this file, and every search, will know that it is another place. */
    private void remember(ImportRow row, boolean same, Caller by) {
        if (!same && row.draft() != null && row.candidate() != null) {
            duplicates.neverMerge(row.draft().id(), row.candidate(), by);
        }
    }

    private ImportRow asKnown(ImportRow row) {
        PlaceId candidate = row.candidate();
        Place draft = row.draft();
        if (candidate == null || draft == null) {
            return row;
        }
        return directory
                .findPlace(candidate)
                .map(place -> PlaceDifference.between(place, PlaceMerge.of(place, draft)))
                .map(changes ->
                        row.decided(changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED, candidate, changes))
                .orElse(row);
    }

    /** « 2026-11-03_lieux-gironde.csv » and « lieux-gironde.xlsx » are the same source a year apart. */
    private static String withoutDateAndEnding(String fileName) {
        return fileName.replaceAll("\\.[A-Za-z]{2,8}$", "").replaceAll("\\d{4}-?\\d{2}-?\\d{2}", "");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
