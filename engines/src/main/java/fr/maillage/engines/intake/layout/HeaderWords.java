package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.terms.WordRule;
import fr.maillage.engines.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What French headers say by themselves: « Adr. », « CP », « Tel fixe », « Nomdelastructure », {@code properties.mail}. Read
 * from {@code headers.tsv}.
 */
final class HeaderWords {
    private static final HeaderWords BUNDLED = new HeaderWords();
    private static final int GLUED = 9;

    private record Line(Target target, double score, String whole, WordRule words) {}

    private final List<Line> lines = new ArrayList<>();

    private HeaderWords() {
        try (InputStream in = HeaderWords.class.getResourceAsStream("headers.tsv")) {
            if (in == null) {
                throw new IllegalStateException("headers.tsv is not in the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HeaderWords bundled() {
        return BUNDLED;
    }

    private void add(String[] fields) {
        Target target = Target.find(fields[0])
                .orElseThrow(() -> new IllegalStateException("headers.tsv: no target " + fields[0]));
        boolean whole = fields[2].startsWith("=");
        lines.add(new Line(
                target,
                Double.parseDouble(fields[1]),
                whole ? fields[2].substring(1) : "",
                WordRule.of(whole ? fields[2].substring(1) : fields[2])));
    }

    /** For each target that the header may mean, how surely it says so. */
    Map<Target, Double> scores(String header) {
        Map<Target, Double> scores = new EnumMap<>(Target.class);
        String spaced = folded(header);
        score(spaced, 1, scores);
        score(Folding.fold(header), 1, scores);
        int dot = header.lastIndexOf('.');
        if (dot > 0 && dot < header.length() - 1) {
            score(folded(header.substring(dot + 1)), 0.97, scores);
        }
        return scores;
    }

    /** Folded, with the words of camelCase apart. */
    static String folded(String header) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(header.charAt(i - 1))) {
                spaced.append(' ');
            }
            spaced.append(c);
        }
        return Folding.fold(spaced.toString().replace("°", " ").replace("n°", "n "));
    }

    private void score(String folded, double factor, Map<Target, Double> scores) {
        String[] words = folded.split(" ");
        boolean glued = words.length == 1 && folded.length() >= GLUED;
        for (Line line : lines) {
            boolean fits = line.whole().isEmpty() ? line.words().fits(words) : sameWords(line.whole(), folded);
            double score = fits ? line.score() : glued && fitsGlued(line, folded) ? line.score() * 0.9 : 0;
            if (score > 0) {
                scores.merge(line.target(), score * factor, Math::max);
            }
        }
    }

    private static boolean sameWords(String whole, String folded) {
        return whole.equals(folded) || withoutSmallWords(folded).equals(whole);
    }

    private static String withoutSmallWords(String folded) {
        StringBuilder kept = new StringBuilder();
        for (String word : folded.split(" ")) {
            boolean small =
                    switch (word) {
                        case "de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "et" -> true;
                        default -> false;
                    };
            if (!small) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.toString();
    }

    /** Words stuck together: each word of the phrase in turn, the first one at the start. */
    private static boolean fitsGlued(Line line, String folded) {
        if (line.words().required().size() < 2) {
            return false;
        }
        int from = 0;
        for (String wanted : line.words().required()) {
            String stem = wanted.replace("*", "");
            int at = folded.indexOf(stem, from);
            if (at < 0 || (from == 0 && at > 0)) {
                return false;
            }
            from = at + stem.length();
        }
        return line.words().excluded().stream().noneMatch(word -> folded.contains(word.replace("*", "")));
    }
}
