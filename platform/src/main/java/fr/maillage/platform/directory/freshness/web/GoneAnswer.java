package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Answer;

/** What a moderator says of a place that somebody said to be gone. */
enum GoneAnswer implements Answer {
    WITHDRAW("retirer"),
    KEEP("garder");

    private final String word;

    GoneAnswer(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
