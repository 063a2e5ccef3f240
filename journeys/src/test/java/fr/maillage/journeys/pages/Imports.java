package fr.maillage.journeys.pages;

import com.microsoft.playwright.options.FilePayload;
import fr.maillage.journeys.harness.Visitor;
import java.time.Duration;

/** What the operator does with a file, on the pages. */
public final class Imports {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_AGAIN_MILLIS = 200;

    private Imports() {}

    /** Chooses a file on the page of imports, says where it comes from, and sends it. */
    public static void send(Visitor visitor, String name, byte[] file) {
        send(visitor, name, file, "Parcours d’essai");
    }

    /** The same from a source of one's own. */
    public static void send(Visitor visitor, String name, byte[] file, String source) {
        visitor.page().locator("main input[type=file]").setInputFiles(new FilePayload(name, "text/csv", file));
        visitor.field("vient ce fichier").fill(source);
        visitor.press(visitor.button("continuer").first());
    }

    /** Comes back to the page of the import until the machine has nothing left to do. */
    public static void waitUntilStill(Visitor visitor) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String address = visitor.path();
        while (visitor.page().locator("main [data-progress]").count() > 0
                || visitor.link("actualiser").count() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the import does not end: " + visitor.status());
            }
            visitor.page().waitForTimeout(LOOK_AGAIN_MILLIS);
            visitor.open(address);
        }
    }
}
