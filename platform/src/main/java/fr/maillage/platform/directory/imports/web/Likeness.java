package fr.maillage.platform.directory.imports.web;

import fr.maillage.platform.ui.Answer;

/** What a person says of a row that resembles a known place. */
enum Likeness implements Answer {
    SAME("meme"),
    OTHER("autre");

    private final String word;

    Likeness(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
