package fr.maillage.platform.directory.contribution;

import java.util.List;

/**
 * Everybody who said the same.
 *
 * @param words what each wrote, the first first
 * @param networks from how many networks; many voices from one network may be one person
 */
public record Voices(List<String> words, int networks) {
    public Voices {
        words = List.copyOf(words);
    }

    /** How many people, at most. */
    public int count() {
        return words.size();
    }
}
