package fr.maillage.engines.password;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What French speakers take for a password when they are in a hurry, and no English list knows. */
final class FrenchHabits {
    /** Rank of the ten first things tried: among them, order does not matter. */
    private static final int FIRST = 10;

    private static final int SOON = 100;

    private static final List<String> TRADE = List.of(
            "motdepasse",
            "mot de passe",
            "mdp",
            "passe",
            "secret",
            "bonjour",
            "bienvenue",
            "maillage",
            "numerique",
            "mediation",
            "inclusion",
            "conseiller",
            "aidant",
            "mairie",
            "metropole",
            "france services",
            "franceservices",
            "ccas",
            "mediatheque",
            "bibliotheque",
            "association",
            "solidarite",
            "administrateur",
            "admin",
            "administration",
            "accueil",
            "ordinateur",
            "internet",
            "connexion",
            "utilisateur",
            "invitation");

    private static final List<String> CALENDAR = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "printemps",
            "ete",
            "automne",
            "hiver",
            "noel");

    private static final List<String> AFFECTION = List.of(
            "jetaime",
            "je t aime",
            "doudou",
            "loulou",
            "chouchou",
            "cheri",
            "cherie",
            "bebe",
            "maman",
            "papa",
            "moncoeur",
            "monamour",
            "girondins",
            "ubb",
            "sudouest",
            "gironde",
            "aquitaine",
            "nouvelleaquitaine",
            "france",
            "paris",
            "bordeaux",
            "garonne");

    private FrenchHabits() {}

    static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        TRADE.forEach(word -> words.put(word, FIRST));
        CALENDAR.forEach(word -> words.put(word, SOON));
        AFFECTION.forEach(word -> words.put(word, SOON));
        return words;
    }

    /** Neighbouring keys of the French and the English keyboard, row by row, and the alphabet. */
    static List<String> rows() {
        return List.of(
                "azertyuiop",
                "qsdfghjklm",
                "wxcvbn",
                "qwertyuiop",
                "asdfghjkl",
                "zxcvbnm",
                "1234567890",
                "0123456789",
                "&é\"'(-è_çà)=",
                "!@#$%^&*()",
                "abcdefghijklmnopqrstuvwxyz",
                "aqwzsxedcrfvtgbyhnujikolpm",
                "1qaz2wsx3edc4rfv5tgb6yhn",
                "1a2z3e4r5t6y7u8i9o0p");
    }
}
