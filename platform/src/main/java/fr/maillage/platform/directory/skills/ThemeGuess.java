package fr.maillage.platform.directory.skills;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.vocabulary.Need;
import java.util.List;
import java.util.Map;

/** The need that a skill probably answers, from its words. A moderator sees it and may choose another. */
final class ThemeGuess {
    /** Beginnings of folded words, the more telling themes first. */
    private static final List<Map.Entry<Need, List<String>>> BEGINNINGS = List.of(
            Map.entry(Need.PRINT, List.of("imprim", "scan", "photocop", "numeris")),
            Map.entry(
                    Need.PROCEDURE,
                    List.of("demarche", "impot", "caf ", "ameli", "dossier", "carte grise", "franceconnect")),
            Map.entry(Need.WORK, List.of("emploi", "cv ", "candidature", "france travail")),
            Map.entry(Need.SAFETY, List.of("arnaque", "securi", "mot de passe", "mots de passe", "virus")),
            Map.entry(Need.FAMILY, List.of("pronote", "devoirs", "ecole", "parent", "enfant")),
            Map.entry(Need.GET_EQUIPMENT, List.of("repar", "reconditionn", "don d ordinateur")),
            Map.entry(Need.CONNECT, List.of("wifi", "wi fi", "box ", "connexion", "forfait")));

    private ThemeGuess() {}

    static Need of(String what) {
        String text = " " + Folding.fold(what) + " ";
        return BEGINNINGS.stream()
                .filter(theme -> theme.getValue().stream().anyMatch(word -> text.contains(" " + word)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Need.LEARN);
    }
}
