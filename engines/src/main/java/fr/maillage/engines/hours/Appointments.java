package fr.maillage.engines.hours;

import fr.maillage.engines.text.Folding;
import org.jspecify.annotations.Nullable;

/** Recognises that a remark asks for an appointment. */
final class Appointments {
    private Appointments() {}

    static boolean asked(@Nullable String comment) {
        if (comment == null) {
            return false;
        }
        String words = " " + Folding.fold(comment) + " ";
        boolean named = words.contains(" rendez vous ")
                || words.contains(" rdv ")
                || words.contains(" rdvs ")
                || words.contains(" appointment ")
                || words.contains(" sur reservation ")
                || words.contains(" sur inscription ");
        return named && !words.contains(" sans ") && !words.contains(" avec ou ");
    }
}
