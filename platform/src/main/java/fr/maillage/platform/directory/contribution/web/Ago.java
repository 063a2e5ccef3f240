package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.ui.French;
import java.time.Duration;
import java.time.Instant;

/** How long something has waited. */
final class Ago {
    private Ago() {}

    /** « Reçu il y a 3 jours ». */
    static String received(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.toHours() < 1) {
            return "Reçu il y a moins d’une heure";
        }
        return age.toDays() < 1
                ? "Reçu il y a " + French.count(age.toHours(), "heure", "heures")
                : "Reçu il y a " + French.count(age.toDays(), "jour", "jours");
    }
}
