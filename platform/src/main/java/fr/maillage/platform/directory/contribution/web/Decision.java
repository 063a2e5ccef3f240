package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.ui.Answer;

/** What a moderator may answer; which answers a contribution takes is said by its page. */
enum Decision implements Answer {
    TAKE("prendre"),
    PUBLISH("publier"),
    SETTLE("regler"),
    WITHDRAW("retirer"),
    REFUSE("refuser");

    private final String word;

    Decision(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
