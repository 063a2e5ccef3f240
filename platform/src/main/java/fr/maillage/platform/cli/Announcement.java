package fr.maillage.platform.cli;

import fr.maillage.platform.identity.Operators;
import java.io.PrintStream;
import org.springframework.context.ApplicationContext;

/** What the person who started the product reads. */
record Announcement(String address, String operatorKey, boolean demo) {
    static Announcement of(ApplicationContext product, String port, boolean demo) {
        String key = product.getBean(Operators.class).issueKey();
        return new Announcement("http://localhost:" + port, key, demo);
    }

    void printTo(PrintStream out) {
        out.println();
        out.println(demo ? "  Maillage est prêt, avec le territoire de démonstration." : "  Maillage est prêt.");
        out.println("  Ouvrez : " + address + "/");
        out.println();
        out.println("  Espace exploitant : " + address + "/exploitant");
        out.println("  Clé (une seule utilisation) : " + operatorKey);
        out.println("  Pour arrêter : Ctrl+C");
        out.println();
    }
}
