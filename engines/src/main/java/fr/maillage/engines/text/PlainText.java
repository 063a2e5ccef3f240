package fr.maillage.engines.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a French text against the rules of plain language that a machine can apply. A text without fault may be called
 * « langage simple »; « facile à lire et à comprendre » is said only by the people who re-read it.
 */
public final class PlainText {
    /** The European rules ask for short sentences; one source of theirs says twelve words. */
    private static final int GOOD_SENTENCE = 12;

    private static final int LONGEST_SENTENCE = 15;
    private static final int MOST_NOUNS = 3;
    private static final Pattern STOP = Pattern.compile("[.!?…]+(?=[\\s»)\"]|$)|[;:\\n]");
    /** A line of a file that goes on below because the paper was too narrow: no stop, and a small letter after. */
    private static final Pattern WRAPPED = Pattern.compile("(?<=[^\\n]{50})(?<![.!?…;:\\r])\\r?\\n(?=\\p{Ll})");

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,7}(?![\\p{L}\\d])");
    private static final Pattern ROMAN = Pattern.compile("(?<![\\p{L}\\d])[XVI]{2,7}e?(?![\\p{L}\\d])");
    private static final Pattern CUT = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:etc|ex|tél|rdv|av|bd|bld|mme|mr|n°|nb|cf|c-à-d|min|max|env|apt|bât)(?:\\.|(?![\\p{L}\\d]))");
    private static final Pattern SIGN = Pattern.compile("[%&§<>#]|\\d\\s?‰");
    private static final Pattern PASSIVE = Pattern.compile(
            "(?iu)\\b(?:est|sont|a été|ont été|sera|seront|était|étaient)\\s+\\p{L}{2,20}(?:é|i|u|t|s)e?s?\\s+par\\b");
    private static final Pattern NOUN = Pattern.compile("(?iu)\\b\\p{L}{3,20}(?:tion|sion|ment|isation|ité)s?\\b");
    /** Initials that everybody says as a word, and names of paper and letters. */
    private static final Set<String> SPOKEN = Set.of("OK", "CV", "SMS", "PDF", "USB", "QR", "GPS", "WC", "TV");

    private final List<PlainFinding> findings = new ArrayList<>();
    private int words;
    private int sentences;

    private PlainText() {}

    /** Reads a text whole. */
    public static PlainReport check(String typed) {
        String text = WRAPPED.matcher(typed).replaceAll(" ");
        PlainText check = new PlainText();
        for (String sentence : STOP.split(text)) {
            check.sentence(sentence.strip());
        }
        check.initials(text);
        check.each(CUT, text, PlainRule.ABBREVIATION, "Écrivez « %s » en entier.");
        check.each(SIGN, text, PlainRule.HARD_SIGN, "Dites « %s » avec des mots.");
        check.each(ROMAN, text, PlainRule.HARD_SIGN, "Écrivez le nombre « %s » en chiffres ordinaires.");
        check.each(PASSIVE, text, PlainRule.PASSIVE, "« %s » : dites plutôt qui fait quoi.");
        HardWords.bundled()
                .in(text)
                .forEach(hard -> check.add(
                        PlainRule.HARD_WORD,
                        hard.found(),
                        "« %s » est un mot difficile. Par exemple : %s.".formatted(hard.found(), hard.instead())));
        return new PlainReport(check.words, check.sentences, check.findings);
    }

    private void sentence(String sentence) {
        int count = count(sentence);
        if (count == 0) {
            return;
        }
        words += count;
        sentences++;
        if (count > LONGEST_SENTENCE) {
            add(
                    PlainRule.LONG_SENTENCE,
                    sentence,
                    "Cette phrase a %d mots. Coupez-la : %d au plus.".formatted(count, LONGEST_SENTENCE));
        } else if (count > GOOD_SENTENCE) {
            add(PlainRule.LONGISH_SENTENCE, sentence, "Cette phrase a %d mots : on peut la couper.".formatted(count));
        }
        if (NOUN.matcher(sentence).results().count() > MOST_NOUNS) {
            add(PlainRule.NOUNS, sentence, "Beaucoup de noms : dites-le avec des verbes.");
        }
    }

    /** Initials are fine once they are explained: « caisse d’allocations familiales (CAF) ». */
    private void initials(String text) {
        Matcher found = INITIALS.matcher(text);
        while (found.find()) {
            String letters = found.group();
            boolean explained = text.contains("(" + letters + ")") || text.contains(letters + " (");
            boolean roman = ROMAN.matcher(letters).matches();
            if (!explained && !roman && !SPOKEN.contains(letters)) {
                add(PlainRule.ABBREVIATION, letters, "Dites ce que « %s » veut dire.".formatted(letters));
            }
        }
    }

    private void each(Pattern pattern, String text, PlainRule rule, String sentence) {
        pattern.matcher(text)
                .results()
                .forEach(found -> add(
                        rule, found.group(), sentence.formatted(found.group().strip())));
    }

    private void add(PlainRule rule, String extract, String sentence) {
        PlainFinding finding = new PlainFinding(rule, extract, sentence);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private static int count(String sentence) {
        int count = 0;
        for (String word : sentence.toLowerCase(Locale.FRENCH).split("[\\s\u00a0]+")) {
            if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                count++;
            }
        }
        return count;
    }
}
