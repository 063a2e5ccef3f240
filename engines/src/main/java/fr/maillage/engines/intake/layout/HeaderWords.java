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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What French headers say by themselves: « Adr. », « CP », « Tel fixe », « Nomdelastructure », {@code properties.mail}. Read
 * from {@code headers.tsv}.
 */
final class HeaderWords {
    private static final HeaderWords BUNDLED = new HeaderWords();
    private static final int GLUED = 9;

    private record Line(Target target, double score, String whole, WordRule words) {}

    private static final Pattern CODED =
            Pattern.compile("^((?!x |y |n )[a-z]|q\\d+|\\d+|user|properties|fields|col|champ) (?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("(?<=[a-z]) ?\\d{1,2}$");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern PATH = Pattern.compile("\\S+[/:.]\\S+");

    private final List<Line> lines = new ArrayList<>();
    private final List<WordRule> asides = new ArrayList<>();
    private final Set<String> asideTitles = new HashSet<>();

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
        if (fields[0].equals("-")) {
            if (fields[2].startsWith("=")) {
                asideTitles.add(fields[2].substring(1));
            } else {
                asides.add(WordRule.of(fields[2]));
            }
            return;
        }
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
        String plain = plain(header);
        if (!plain.equals(spaced)) {
            score(plain, 0.98, scores);
        }
        int cut = Math.max(header.lastIndexOf('.'), Math.max(header.lastIndexOf('/'), header.lastIndexOf(':')));
        if (PATH.matcher(header).matches() && cut < header.length() - 1) {
            score(plain(header.substring(cut + 1)), 0.97, scores);
        }
        String base = NUMBERED.matcher(plain).replaceFirst("");
        if (!base.equals(plain)) {
            Map<Target, Double> numbered = new EnumMap<>(Target.class);
            score(base, 0.97, numbered);
            numbered.forEach((target, score) -> {
                if (target.many()) {
                    scores.merge(target, score, Math::max);
                }
            });
        }
        return scores;
    }

    /** Whether the title says surely something that no field of ours carries. */
    boolean isAside(String header) {
        String folded = plain(header);
        String[] words = folded.split(" ");
        return asideTitles.contains(folded) || asides.stream().anyMatch(rule -> rule.fits(words));
    }

    /** Folded, without remarks between brackets and without the code before the words: {@code c_nom}, {@code q12_horaires}. */
    static String plain(String header) {
        String bare = REMARK.matcher(header).replaceAll(" ");
        return CODED.matcher(folded(bare.isBlank() ? header : bare)).replaceFirst("");
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
