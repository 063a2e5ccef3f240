package fr.maillage.engines.intake.terms;

import fr.maillage.engines.intake.terms.TermMatch.By;
import fr.maillage.engines.text.Folding;
import fr.maillage.engines.vocabulary.Term;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises the terms of the closed lists in the texts of files: labels, the terms of the place standard 0.1, the codes of
 * data·inclusion, and common ways to say them. Read once from {@code terms.tsv}; immutable.
 */
public final class TermBook {
    private static final TermBook BUNDLED = new TermBook();

    private record Rule(Term term, WordRule words) {}

    private final Map<TermList, Map<String, TermMatch>> exact = new EnumMap<>(TermList.class);
    private final Map<TermList, List<Rule>> rules = new EnumMap<>(TermList.class);
    private final Set<String> sayNothing = new HashSet<>();

    private TermBook() {
        for (TermList list : TermList.values()) {
            Map<String, TermMatch> phrases = new HashMap<>();
            for (Term term : list.terms()) {
                TermMatch match = new TermMatch(list, term, By.LABEL);
                phrases.put(Folding.fold(term.label()), match);
                phrases.putIfAbsent(Folding.fold(term.words()), match);
                phrases.putIfAbsent(Folding.fold(term.code()), match);
            }
            exact.put(list, phrases);
        }
        read();
    }

    /** The book of this version. */
    public static TermBook bundled() {
        return BUNDLED;
    }

    private Map<String, TermMatch> exact(TermList list) {
        return exact.getOrDefault(list, Map.of());
    }

    private List<Rule> rules(TermList list) {
        return rules.getOrDefault(list, List.of());
    }

    private void read() {
        try (InputStream in = TermBook.class.getResourceAsStream("terms.tsv")) {
            if (in == null) {
                throw new IllegalStateException("terms.tsv is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] fields) {
        String phrase = fields[2];
        if (fields[0].equals("NONE")) {
            sayNothing.add(phrase.substring(1));
            return;
        }
        TermList list = TermList.valueOf(fields[0]);
        Term term = list.terms().stream()
                .filter(candidate -> candidate.name().equals(fields[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("terms.tsv: no term " + fields[1]));
        if (phrase.startsWith("=")) {
            By by = fields.length < 4 ? By.SYNONYM : fields[3].equals("v01") ? By.STANDARD_0_1 : By.DATA_INCLUSION;
            exact.computeIfAbsent(list, missing -> new HashMap<>())
                    .putIfAbsent(phrase.substring(1), new TermMatch(list, term, by));
        } else {
            rules.computeIfAbsent(list, missing -> new ArrayList<>()).add(new Rule(term, WordRule.of(phrase)));
        }
    }

    /** Whether the text is understood and adds nothing: « aucun », « tout public ». */
    public boolean saysNothing(String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() || sayNothing.contains(folded);
    }

    /** The terms of one list that the text designates; several when it names several things by words. */
    public List<TermMatch> find(String text, TermList list) {
        return findFolded(Folding.fold(text), list);
    }

    private List<TermMatch> findFolded(String folded, TermList list) {
        TermMatch whole = exact(list).get(folded);
        if (whole != null) {
            return List.of(whole);
        }
        List<TermMatch> found = new ArrayList<>();
        String[] words = folded.split(" ");
        for (Rule rule : rules(list)) {
            if (rule.words().fits(words) && found.stream().noneMatch(match -> match.term() == rule.term())) {
                found.add(new TermMatch(list, rule.term(), By.WORDS));
            }
        }
        return found;
    }

    /** The terms of the first of these lists that the text designates. */
    public List<TermMatch> findInFirst(String text, List<TermList> lists) {
        String folded = Folding.fold(text);
        for (TermList list : lists) {
            TermMatch whole = exact(list).get(folded);
            if (whole != null) {
                return List.of(whole);
            }
        }
        for (TermList list : lists) {
            List<TermMatch> found = findFolded(folded, list);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
