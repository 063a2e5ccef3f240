package fr.maillage.platform.cli;

import fr.maillage.platform.database.Outgoing;
import fr.maillage.platform.identity.Journal;
import java.io.PrintStream;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code resume}: a restored copy becomes the product again, and may send. */
record ResumeCommand() implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Workbench.options();
    }

    @Override
    public int run(Arguments arguments, PrintStream out) {
        try (ConfigurableApplicationContext product = Workbench.open(arguments)) {
            if (!product.getBean(Outgoing.class).resume()) {
                out.println("Rien n’était retenu : cette base envoie déjà.");
                return DONE;
            }
            product.getBean(Journal.class).record("commande", "envois repris", "base restaurée");
            out.println("Les envois reprennent. Vérifiez qu’aucune autre copie de cette base n’envoie aussi.");
            return DONE;
        }
    }
}
