package fr.maillage.journeys.pages;

import com.microsoft.playwright.Locator;
import fr.maillage.journeys.harness.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/**
 * Two offices tell the same place, each in its own words, and both files are read before either is applied: nobody can
 * see yet that they speak of one place.
 *
 * @param word a word of the name that no other place has
 */
public record TwoFiles(String word) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_AGAIN_MILLIS = 300;

    private static final String TOWN = """
            Nom de la structure;Adresse;Code postal;Commune;Téléphone;Horaires;Services;Latitude;Longitude
            Maison %s;3 rue de l’Église;33170;Gradignan;05 56 11 22 33;du mardi au vendredi de 10h à 18h;Accès à internet;44.77230;-0.61510
            """;
    private static final String COUNTY = """
            Nom;Adresse;Code postal;Ville;Téléphone;Horaires;Latitude;Longitude
            La maison %s;3 r. de l’Eglise;33170;GRADIGNAN;05 57 44 55 66;lundi de 9h à 12h;44.77241;-0.61500
            """;

    /** Two files that nobody sent before. */
    public static TwoFiles unheardOf() {
        StringBuilder word = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(12)
                .forEach(sign -> word.append((char) (Character.isDigit(sign) ? sign - '0' + 'k' : sign)));
        return new TwoFiles(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    /** Brings both in. */
    public void bringIn(Visitor operator) {
        String first = previewed(operator, "ville-" + word + ".csv", TOWN, "Ville " + word);
        String second = previewed(operator, "departement-" + word + ".csv", COUNTY, "Département " + word);
        apply(operator, first);
        apply(operator, second);
    }

    /** Opens the queue until the search, which follows every import, shows the pair. */
    public Locator found(Visitor operator) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (String part : new String[] {"surs", "a-verifier"}) {
                operator.open("/equipe/doublons?voir=" + part);
                if (operator.link(word).count() > 0) {
                    return operator.link(word).first();
                }
            }
            operator.page().waitForTimeout(LOOK_AGAIN_MILLIS);
        }
        throw new IllegalStateException("the pair is not found: " + operator.mainText());
    }

    /** Takes both imports back. */
    public static void takeBack(Visitor operator) {
        for (int i = 0; i < 2; i++) {
            operator.open("/equipe/imports");
            operator.press(operator.page().locator("main .places a").nth(i));
            operator.press(operator.button("annuler").first());
            Imports.waitUntilStill(operator);
        }
    }

    private String previewed(Visitor operator, String name, String file, String source) {
        operator.open("/equipe/imports");
        Imports.send(operator, name, file.formatted(word).getBytes(StandardCharsets.UTF_8), source);
        Imports.waitUntilStill(operator);
        return operator.path();
    }

    private static void apply(Visitor operator, String address) {
        operator.open(address);
        operator.press(operator.button("appliquer").first());
        Imports.waitUntilStill(operator);
    }
}
