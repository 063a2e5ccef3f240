package fr.maillage.platform.cli;

import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Operators;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * What the person who started the product reads.
 *
 * @param firstKey lets the very first person in; absent once the territory has an administrator
 */
record Announcement(String address, @Nullable String firstKey, boolean demo) {
    static Announcement of(ApplicationContext product, String port, boolean demo) {
        boolean administered = product.getBean(Accounts.class).hasAdministrator();
        String key = administered ? null : product.getBean(Operators.class).issueKey();
        return new Announcement("http://localhost:" + port, key, demo);
    }

    void printTo(PrintStream out) {
        out.println();
        out.println(demo ? "  Maillage est prêt, avec le territoire de démonstration." : "  Maillage est prêt.");
        out.println("  Ouvrez : " + address + "/");
        out.println();
        if (firstKey == null) {
            out.println("  Se connecter : " + address + "/connexion");
        } else {
            out.println("  Personne n’administre encore ce territoire. Ouvrez : " + address + "/premier-acces");
            out.println("  Clé de premier accès (une seule utilisation) : " + firstKey);
        }
        out.println("  Pour arrêter : Ctrl+C");
        out.println();
    }
}
