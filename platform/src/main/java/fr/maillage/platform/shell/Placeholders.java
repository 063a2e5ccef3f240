package fr.maillage.platform.shell;

import static fr.maillage.engines.language.Words.say;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the words of the territory in a text, in the place of {@code {{telephone}}} and its like. A line that needs a word
 * we do not have is left out: a page never promises what nobody gave. A section left empty says so.
 */
record Placeholders(Map<String, String> words, String publisher) {
    private static final Pattern NAME = Pattern.compile("\\{\\{([a-z]{1,30})}}");

    String fill(String text) {
        StringBuilder filled = new StringBuilder();
        boolean waiting = false;
        for (String line : text.lines().toList()) {
            boolean heading = line.startsWith("#");
            if (heading) {
                close(filled, waiting);
            }
            if (known(line)) {
                filled.append(NAME.matcher(line).replaceAll(this::word)).append('\n');
                waiting = heading ? line.startsWith("##") : waiting && line.isBlank();
            }
        }
        close(filled, waiting);
        return filled.toString();
    }

    private void close(StringBuilder filled, boolean waiting) {
        if (waiting) {
            filled.append("\n").append(say("À compléter par {0}.", publisher)).append("\n\n");
        }
    }

    private boolean known(String line) {
        return NAME.matcher(line).results().allMatch(found -> words.containsKey(found.group(1)));
    }

    private String word(java.util.regex.MatchResult found) {
        return Matcher.quoteReplacement(words.getOrDefault(found.group(1), ""));
    }
}
