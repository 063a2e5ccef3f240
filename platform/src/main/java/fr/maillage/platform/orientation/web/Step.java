package fr.maillage.platform.orientation.web;

import java.util.Arrays;
import java.util.Optional;

/** The questions, in the order in which they are asked. The last one is only asked of those who want it. */
enum Step {
    NEED(Key.NEED, "De quoi avez\u2011vous besoin ?", "Besoin"),
    WHERE(Key.WHERE, "Où cherchez\u2011vous de l’aide ?", "Lieu"),
    TRAVEL(Key.TRAVEL, "Comment pouvez\u2011vous venir ?", "Déplacement"),
    WHEN(Key.WHEN, "Quand voulez\u2011vous venir ?", "Moment"),
    MORE("precisions", "Avez\u2011vous un besoin particulier ?", "Précisions");

    private final String key;
    private final String question;
    private final String name;

    Step(String key, String question, String name) {
        this.key = key;
        this.question = question.replace(" ?", "\u00a0?");
        this.name = name;
    }

    static Optional<Step> find(String word) {
        return Arrays.stream(values()).filter(step -> step.key.equals(word)).findFirst();
    }

    /** Its name in an address. */
    String key() {
        return key;
    }

    String question() {
        return question;
    }

    /** Its name in the summary of answers. */
    String label() {
        return name;
    }
}
