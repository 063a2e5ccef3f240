package fr.maillage.platform.directory.skills.web;

import fr.maillage.platform.ui.Answer;

/** What a moderator says of a small skill that waits. */
enum SkillAnswer implements Answer {
    PUBLISH("publier"),
    REFUSE("refuser");

    private final String word;

    SkillAnswer(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
