package fr.maillage.engines.intake.terms;

import fr.maillage.engines.text.Folding;
import java.util.Set;

/** What a cell answers when the title of its column is the thing asked. An empty cell and a doubt answer nothing. */
public enum Answer {
    /** It is there, often or on some condition. */
    YES,
    /** It is said not to be there. */
    NO,
    /** Nothing that we surely understand. */
    UNKNOWN;

    private static final int SHORT = 60;
    private static final Set<String> YES_WORDS = Set.of(
            "oui",
            "o",
            "x",
            "vrai",
            "true",
            "1",
            "yes",
            "ok",
            "y",
            "souvent",
            "parfois",
            "toujours",
            "regulierement",
            "occasionnellement",
            "quelquefois",
            "gratuit",
            "gratuite",
            "gratuitement",
            "payant",
            "payante",
            "sur inscription",
            "sur rendez vous",
            "sur rdv",
            "sur demande",
            "disponible",
            "present",
            "presente",
            "possible",
            "propose",
            "proposee",
            "accepte",
            "coche",
            "cochee",
            "checked",
            "selected",
            "limited",
            "designated",
            "en libre acces",
            "tous les jours",
            "a la demande",
            "avec inscription");
    private static final Set<String> NO_WORDS = Set.of(
            "non",
            "n",
            "faux",
            "false",
            "0",
            "no",
            "jamais",
            "aucun",
            "aucune",
            "absent",
            "absente",
            "indisponible",
            "not selected",
            "unchecked",
            "none",
            "pas disponible",
            "non disponible",
            "non propose",
            "non concerne");
    private static final Set<String> NOT_KNOWN = Set.of("non renseigne", "non communique", "ne sait pas", "nsp");
    private static final String TICKS = "✓✔☑✅×✗✘●";

    /** Reads one cell. */
    public static Answer of(String cell) {
        String bare = cell.strip();
        if (bare.length() == 1 && TICKS.indexOf(bare.charAt(0)) >= 0) {
            return "✗✘".indexOf(bare.charAt(0)) >= 0 ? NO : YES;
        }
        String folded = Folding.fold(bare);
        if (YES_WORDS.contains(folded) || isCount(bare)) {
            return YES;
        }
        if (NO_WORDS.contains(folded) || bare.matches("0+([.,]0+)?")) {
            return NO;
        }
        if (bare.length() > SHORT || NOT_KNOWN.contains(folded)) {
            return UNKNOWN;
        }
        return folded.startsWith("oui ") ? YES : folded.startsWith("non ") && !bare.contains("?") ? NO : UNKNOWN;
    }

    private static boolean isCount(String bare) {
        return bare.matches("[1-9]\\d{0,4}([.,]0+)?");
    }
}
