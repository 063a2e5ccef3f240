package fr.maillage.platform.directory.imports;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.contribution.ContributionFixtures;
import fr.maillage.platform.directory.duplicates.DuplicateFixtures;
import fr.maillage.platform.guard.GuardFixtures;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.JournalFixtures;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import java.nio.charset.Charset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Imports on a database of their own, with a worker that works when told. */
public final class ImportBench {
    public final DataSource database;
    public final Directory directory;
    public final Imports imports;
    public final ImportWorker worker;
    final DuplicateFixtures doubles;
    final ContributionFixtures contributions;

    public ImportBench() {
        this(TestDatabase.fresh());
    }

    /** One more node on a database. */
    ImportBench(DataSource database) {
        this(database, "");
    }

    /** With an antivirus that listens there. */
    ImportBench(DataSource database, String antivirus) {
        this.database = database;
        this.doubles = new DuplicateFixtures(database);
        this.directory = doubles.directory;
        this.contributions = ContributionFixtures.on(database);
        JdbcClient sql = JdbcClient.create(database);
        Settings settings = SettingsFixtures.bordeaux();
        ImportRepository runs = new ImportRepository(sql, DirectoryFixtures.JSON, settings, DirectoryFixtures.CLOCK);
        ImportRowRepository rows = new ImportRowRepository(sql, DirectoryFixtures.JSON, settings);
        LinkRepository links = new LinkRepository(sql, settings);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        imports = new Imports(
                runs,
                rows,
                directory,
                doubles.duplicates,
                new FileLock(
                        GuardFixtures.throttle(database, DirectoryFixtures.CLOCK), GuardFixtures.antivirus(antivirus)),
                JournalFixtures.on(database, DirectoryFixtures.CLOCK),
                transactions);
        worker = new ImportWorker(
                runs,
                new ImportAnalysis(runs, rows, links, directory, doubles.duplicates, settings, DirectoryFixtures.CLOCK),
                new ImportApplier(runs, rows, links, directory, doubles.search, contributions.conflicts()),
                transactions);
    }

    ImportRun analysed(String fileName, String text, Charset encoding) {
        return analysed(fileName, text, encoding, "");
    }

    ImportRun analysed(String fileName, String text, Charset encoding, String source) {
        ReceiveOutcome outcome =
                imports.receive(fileName, text.getBytes(encoding), source, false, new Caller.Console());
        UUID id = ((ReceiveOutcome.Received) outcome).run().id();
        worker.work();
        return imports.getRun(id);
    }

    ImportRun applied(ImportRun run) {
        imports.apply(run.id(), new Caller.Console());
        worker.work();
        return imports.getRun(run.id());
    }

    public ImportRun undone(ImportRun run) {
        imports.undo(run.id(), new Caller.Console());
        worker.work();
        return imports.getRun(run.id());
    }
}
