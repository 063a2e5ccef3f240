package fr.maillage.platform.cli;

import fr.maillage.platform.identity.JournalAudit;
import fr.maillage.platform.identity.JournalReport;
import fr.maillage.platform.kernel.Settings;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code journal verify}: reads the journal line by line and says whether anybody changed it. */
record JournalCommand() implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Workbench.options("seen");
    }

    @Override
    public int run(Arguments arguments, PrintStream out) {
        if (!arguments.files().equals(List.of("verify"))) {
            throw new Arguments.Refused("Dites : ./maillage journal verify --data DIR (ou --db URL)");
        }
        try (ConfigurableApplicationContext product = Workbench.open(arguments)) {
            JournalReport report = product.getBean(JournalAudit.class)
                    .verify(arguments.find("seen").orElse(""));
            report.words(product.getBean(Settings.class).zone()).forEach(out::println);
            return report.whole() ? DONE : FOUND_PROBLEMS;
        }
    }
}
