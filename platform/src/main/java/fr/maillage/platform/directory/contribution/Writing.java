package fr.maillage.platform.directory.contribution;

import static fr.maillage.engines.language.Words.say;

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
                    say("Votre texte est trop long : {0} caractères. Gardez-en {1} au plus.", text.length(), LONGEST));
        }
        return LINK.matcher(text).results().count() > MOST_LINKS
                ? Optional.of(say("Votre texte contient trop d’adresses de sites. Gardez-en deux au plus."))
                : Optional.empty();
    }

    /** What is wrong with a short answer such as a name, if something is. */
    public static Optional<String> faultOfLine(String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.of(say("Cette réponse est trop longue. Gardez {0} caractères au plus.", LONGEST_LINE));
        }
        return LINK.matcher(text).find()
                ? Optional.of(say("Enlevez l’adresse du site : elle n’a pas sa place ici."))
                : Optional.empty();
    }
}
