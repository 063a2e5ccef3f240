package fr.maillage.platform.directory.contribution;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a stranger may write: short, plain, with few addresses of sites. */
public final class Writing {
    /** Longest free text, in characters. */
    public static final int LONGEST = 1_000;

    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINKS = 2;
    private static final Pattern LINK = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private Writing() {}

    /** The text without signs that nobody sees. */
    public static String clean(String typed) {
        return INVISIBLE.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** What is wrong with a free text, in a sentence, if something is. */
    public static Optional<String> fault(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(
                    "Votre texte est trop long : " + text.length() + " caractères. Gardez-en " + LONGEST + " au plus.");
        }
        return LINK.matcher(text).results().count() > MOST_LINKS
                ? Optional.of("Votre texte contient trop d’adresses de sites. Gardez-en deux au plus.")
                : Optional.empty();
    }

    /** What is wrong with a short answer such as a name, if something is. */
    public static Optional<String> faultOfLine(String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.of("Cette réponse est trop longue. Gardez " + LONGEST_LINE + " caractères au plus.");
        }
        return LINK.matcher(text).find()
                ? Optional.of("Enlevez l’adresse du site : elle n’a pas sa place ici.")
                : Optional.empty();
    }
}
