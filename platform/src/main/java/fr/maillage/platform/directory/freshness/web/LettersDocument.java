package fr.maillage.platform.directory.freshness.web;

import java.util.List;

/** Letters in one file, each on its own sheet of paper. */
public record LettersDocument(String from, List<LetterView> letters) {
    /** The title of the file. */
    public String title() {
        return letters.size() == 1 ? "Lettre à " + letters.getFirst().sheet().name() : "Lettres aux lieux";
    }
}
