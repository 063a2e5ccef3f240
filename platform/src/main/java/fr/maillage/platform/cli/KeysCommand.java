package fr.maillage.platform.cli;

import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.vault.Keys;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code keys new} prints a fresh master key; {@code keys rotate} changes the keys that protect personal data. */
record KeysCommand() implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        Map<String, Arguments.Kind> options = Workbench.options();
        options.put("master", Arguments.Kind.FLAG);
        return options;
    }

    @Override
    public int run(Arguments arguments, PrintStream out) {
        if (arguments.files().equals(List.of("new"))) {
            out.println(Keys.freshMasterKey());
            System.err.println(
                    "Gardez cette clé en lieu sûr, hors des sauvegardes : sans elle, les données protégées ne"
                            + " s’ouvrent plus. Donnez-la à Maillage dans MAILLAGE_TRUST_MASTERKEY.");
            return DONE;
        }
        if (!arguments.files().equals(List.of("rotate"))) {
            throw new Arguments.Refused("Dites : ./maillage keys new, ou ./maillage keys rotate --data DIR [--master]");
        }
        try (ConfigurableApplicationContext product = Workbench.open(arguments)) {
            return rotate(product, arguments.has("master"), out);
        }
    }

    private static int rotate(ConfigurableApplicationContext product, boolean master, PrintStream out) {
        Keys keys = product.getBean(Keys.class);
        Journal journal = product.getBean(Journal.class);
        if (master) {
            String given = keys.replaceMaster();
            journal.record("commande", "clé maîtresse changée", "clés");
            boolean inFile = product.getEnvironment()
                    .getProperty("maillage.trust.master-key", "")
                    .isBlank();
            out.println(
                    inFile
                            ? "La clé maîtresse a changé ; le fichier master.key aussi. Copiez-le en lieu sûr."
                            : "La clé maîtresse a changé. Mettez celle-ci dans la configuration, puis redémarrez :\n"
                                    + given);
            return DONE;
        }
        Keys.Rotation done = keys.rotate();
        journal.record("commande", "clés renouvelées", "version " + done.version());
        out.println("Clé des données : version " + done.version() + ". Valeurs protégées à nouveau : " + done.resealed()
                + ".");
        return DONE;
    }
}
