package fr.maillage.platform.ui;

import org.jspecify.annotations.Nullable;

/** Where one is in a form that shows before it saves. */
public enum Step implements Answer {
    /** Shows what would change. */
    LOOK("voir"),
    /** Goes back to the form, with what was typed. */
    CHANGE("modifier"),
    /** Saves. */
    SAVE("enregistrer");

    private final String word;

    Step(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The step of a word; none is the first, whose button says nothing. */
    public static Step of(@Nullable String word) {
        return word == null || word.isEmpty() ? LOOK : Answer.of(Step.class, word);
    }
}
