package fr.maillage.platform.cli;

import fr.maillage.platform.database.Backup;
import fr.maillage.platform.identity.Journal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code backup --to FILE}: everything in one file, while the product runs. */
record BackupCommand(Clock clock) implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Workbench.options("to");
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        Path to = Path.of(arguments
                        .find("to")
                        .orElseThrow(() -> new Arguments.Refused(
                                "Dites où va la sauvegarde : ./maillage backup --data DIR --to FICHIER")))
                .toAbsolutePath();
        if (Files.exists(to)) {
            throw new Arguments.Refused("Le fichier " + to + " existe déjà. Donnez un autre nom.");
        }
        try (ConfigurableApplicationContext product = Workbench.open(arguments)) {
            product.getBean(Journal.class).record("commande", "sauvegarde", "base entière");
            Backup.Written written = Backup.write(product.getBean(DataSource.class), to, clock.instant());
            out.printf(
                    Locale.FRENCH,
                    "Sauvegarde faite : %s (%d tables, %,d lignes, %,d Ko).%n",
                    to,
                    written.tables(),
                    written.rows(),
                    written.bytes() / 1_000);
            out.println(
                    "La clé maîtresse n’y est pas : gardez-la à part, sans elle les données protégées ne s’ouvrent plus.");
            return DONE;
        }
    }
}
