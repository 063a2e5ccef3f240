package fr.maillage.platform.cli;

import fr.maillage.platform.database.BareDatabase;
import fr.maillage.platform.database.Restore;
import fr.maillage.platform.database.RestoreOutcome;
import fr.maillage.platform.identity.JournalAudit;
import fr.maillage.platform.identity.JournalReport;
import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code restore FILE}: puts a backup in a new place and verifies it. The copy sends nothing until {@code resume}. */
record RestoreCommand(Clock clock) implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        Map<String, Arguments.Kind> options = Workbench.options();
        options.put("replace", Arguments.Kind.FLAG);
        return options;
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        Path file = Path.of(arguments.getFile());
        if (!Files.isRegularFile(file)) {
            throw new Arguments.Refused("Il n’y a pas de fichier " + file + ".");
        }
        if (!arguments.has("data") && !arguments.has("db")) {
            throw new Arguments.Refused("Dites où va la copie : --data DIR (un dossier neuf) ou --db URL.");
        }
        LoggingSystem.get(RestoreCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try (BareDatabase target =
                BareDatabase.open(Path.of(arguments.find("data").orElse("var")), database(arguments))) {
            RestoreOutcome outcome = Restore.into(target.source(), file, arguments.has("replace"), clock);
            switch (outcome) {
                case RestoreOutcome.Refused refused -> {
                    System.err.println(refused.sentence());
                    return MISUSED;
                }
                case RestoreOutcome.Restored restored ->
                    out.printf(
                            Locale.FRENCH,
                            "Restauré : l’état du %1$td/%1$tm/%1$tY à %1$tH:%1$tM, %2$d tables, %3$,d lignes.%n",
                            restored.takenAt().atZone(clock.getZone()),
                            restored.tables(),
                            restored.rows());
            }
        }
        return verify(arguments, out);
    }

    private static int verify(Arguments arguments, PrintStream out) {
        try (ConfigurableApplicationContext product = Workbench.open(arguments)) {
            JournalReport report = product.getBean(JournalAudit.class).verify();
            report.words(product.getBean(Settings.class).zone()).forEach(out::println);
            out.println("Cette copie n’envoie rien (ni courriel, ni SMS, ni collecte) tant que vous ne dites pas"
                    + " « ./maillage resume ».");
            out.println("Remettez la clé maîtresse avant de démarrer : la sauvegarde ne la contient pas.");
            return report.whole() ? DONE : FOUND_PROBLEMS;
        }
    }

    private static Settings.Database database(Arguments arguments) {
        return new Settings.Database(
                arguments.find("db").orElse(""),
                arguments.find("db-user").orElse("maillage"),
                arguments.find("db-password").orElseGet(() -> {
                    String password = System.getenv("MAILLAGE_DATABASE_PASSWORD");
                    return password == null ? "" : password;
                }),
                false);
    }
}
