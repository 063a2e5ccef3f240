package fr.maillage.platform.cli;

import fr.maillage.platform.identity.Operators;
import fr.maillage.platform.kernel.Settings;
import java.io.PrintStream;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code first-key}: for who holds the machine when nobody can administer the territory any more. Prints a key that makes
 * an administrator, once; the journal says that it was asked for.
 */
record FirstKeyCommand() implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        return Workbench.options();
    }

    @Override
    public int run(Arguments arguments, PrintStream out) {
        if (!arguments.files().isEmpty()) {
            throw new Arguments.Refused("Cette commande n’attend pas de fichier : " + arguments.files());
        }
        try (ConfigurableApplicationContext product = Workbench.open(arguments)) {
            String key = product.getBean(Operators.class).issueKey();
            out.println("Clé de premier accès (une seule utilisation) : " + key);
            out.println("Page où l’écrire : " + product.getBean(Settings.class).publicUrl() + "/premier-acces");
            out.println(
                    "Avec l’adresse d’un compte qui existe, ce compte est rouvert : nouveau mot de passe, nouveau téléphone.");
            return DONE;
        }
    }
}
