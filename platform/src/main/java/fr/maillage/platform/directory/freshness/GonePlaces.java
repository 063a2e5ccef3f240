package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Places said to be gone, until a person decides: the sheet leaves the public directory, or stays. */
@Component
public class GonePlaces {
    private final GoneRepository reports;
    private final Directory directory;
    private final Journal journal;
    private final TransactionTemplate transactions;

    GonePlaces(
            GoneRepository reports,
            Directory directory,
            Journal journal,
            PlatformTransactionManager transactionManager) {
        this.reports = reports;
        this.directory = directory;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** Those that wait for a decision, the oldest first. */
    public List<GoneReport> listWaiting() {
        return reports.listWaiting();
    }

    /** The one that waits under this identity. */
    public Optional<GoneReport> findWaiting(UUID id) {
        return reports.findWaiting(id);
    }

    /** Decides. False when somebody else has just decided. */
    public boolean decide(GoneReport report, boolean gone, Caller by) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            if (!reports.decide(report.id(), gone, by.publicWords())) {
                return false;
            }
            if (gone) {
                directory.withdraw(report.place(), "n’existe plus\u00a0: " + report.saidBy());
                directory.announceChange();
            }
            journal.record(by.pseudonym(), gone ? "lieu retiré" : "lieu gardé", "lieu " + report.place());
            return true;
        }));
    }
}
