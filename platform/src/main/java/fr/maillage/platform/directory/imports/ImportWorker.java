package fr.maillage.platform.directory.imports;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the next piece of work of the oldest import that has some, one transaction at a time. Any node may do any piece:
 * the row of the import, held for the length of a transaction, says who is at it.
 */
@Component
public class ImportWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportRepository runs;
    private final ImportAnalysis analysis;
    private final ImportApplier applier;
    private final TransactionTemplate transactions;

    ImportWorker(
            ImportRepository runs,
            ImportAnalysis analysis,
            ImportApplier applier,
            PlatformTransactionManager transactionManager) {
        this.runs = runs;
        this.analysis = analysis;
        this.applier = applier;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** Works until nothing is left to do. */
    @Scheduled(fixedDelay = 500)
    public void work() {
        try {
            while (Boolean.TRUE.equals(transactions.execute(status -> step()))) {
                Thread.yield();
            }
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException databaseAway) {
            LOG.warn("Imports wait for the database");
        } catch (UnreadableImportException unreadable) {
            LOG.error("An import cannot be analysed", unreadable);
            transactions.executeWithoutResult(status -> refuse(unreadable.run()));
        }
    }

    private void refuse(UUID run) {
        runs.saveProblem(
                run,
                "La lecture s’est arrêtée sur une valeur que Maillage ne comprend pas. Envoyez ce fichier à vos exploitants.");
        runs.move(run, ImportState.REFUSED);
    }

    private boolean step() {
        Optional<ImportRun> claimed = runs.claim();
        if (claimed.isEmpty()) {
            return false;
        }
        ImportRun run = claimed.get();
        switch (run.state()) {
            case RECEIVED -> runs.move(run.id(), ImportState.ANALYSING);
            case ANALYSING -> analyse(run);
            case APPLYING -> applier.applyBatch(run);
            case UNDOING -> applier.undoBatch(run);
            case READY, APPLIED, UNDONE, REFUSED -> throw new IllegalStateException("nothing to do for " + run.state());
        }
        return true;
    }

    /** A file that breaks the analysis must not stop the imports behind it. */
    private void analyse(ImportRun run) {
        try {
            analysis.analyse(run);
        } catch (DataAccessResourceFailureException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException unexpected) {
            throw new UnreadableImportException(run.id(), unexpected);
        }
    }

    private static final class UnreadableImportException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final UUID run;

        UnreadableImportException(UUID run, RuntimeException cause) {
            super("import " + run, cause);
            this.run = run;
        }

        UUID run() {
            return run;
        }
    }
}
