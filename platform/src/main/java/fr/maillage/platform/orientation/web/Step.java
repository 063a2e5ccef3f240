package fr.maillage.platform.orientation.web;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

import java.util.Arrays;
import java.util.Optional;

/** The questions, in the order in which they are asked. The last one is only asked of those who want it. */
enum Step {
    NEED(Key.NEED, mark("De quoi avez\u2011vous besoin\u00a0?"), mark("Besoin")),
    WHERE(Key.WHERE, mark("Où cherchez\u2011vous de l’aide\u00a0?"), mark("Lieu")),
    TRAVEL(Key.TRAVEL, mark("Comment pouvez\u2011vous venir\u00a0?"), mark("Déplacement")),
    WHEN(Key.WHEN, mark("Quand voulez\u2011vous venir\u00a0?"), mark("Moment")),
    MORE("precisions", mark("Avez\u2011vous un besoin particulier\u00a0?"), mark("Précisions"));

    private final String key;
    private final String question;
    private final String name;

    Step(String key, String question, String name) {
        this.key = key;
        this.question = question;
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
        return say(question);
    }

    /** Its French name in the summary of answers. */
    String label() {
        return name;
    }
}
