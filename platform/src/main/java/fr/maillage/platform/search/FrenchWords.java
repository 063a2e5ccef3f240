package fr.maillage.platform.search;

import fr.maillage.engines.text.Folding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts French text into words that can be compared: elisions and empty words dropped, accents folded, abbreviations
 * opened, light stem. Not for two threads at once; remembers the words it has seen.
 */
final class FrenchWords {
    /**
     * A word of a text.
     *
     * @param surface lower case, accents kept
     * @param folded without accents
     * @param stem folded stem of the word as written
     * @param plainStem stem of the folded word: what a person who types no accents gets
     */
    record Word(String surface, String folded, String stem, String plainStem) {}

    /** Two spellings of one thing; applied to texts and to questions alike. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("ordi", "ordinateur"),
            Map.entry("ordis", "ordinateur"),
            Map.entry("pc", "ordinateur"),
            Map.entry("email", "courriel"),
            Map.entry("emails", "courriel"),
            Map.entry("mail", "courriel"),
            Map.entry("mails", "courriel"),
            Map.entry("mel", "courriel"),
            Map.entry("tel", "telephone"),
            Map.entry("av", "avenue"),
            Map.entry("bd", "boulevard"),
            Map.entry("rdv", "rendez"));

    private static final Set<String> EMPTY_WORDS = emptyWords();

    /** The words of closed lists come back with every place. */
    private static final int RECENT_TEXTS = 2_000;

    private final Map<String, List<Word>> recent = new Kept<>(RECENT_TEXTS);
    private final Map<String, Word> seen = new HashMap<>();
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream words =
            new LowerCaseFilter(new ElisionFilter(tokenizer, FrenchAnalyzer.DEFAULT_ARTICLES));
    private final KeywordTokenizer single = new KeywordTokenizer();
    private final TokenStream stems = new FrenchLightStemFilter(single);

    /** The words of a text, in order, empty words left out. */
    List<Word> of(String text) {
        List<Word> known = recent.get(text);
        if (known == null) {
            known = cut(text);
            recent.put(text, known);
        }
        return known;
    }

    private List<Word> cut(String text) {
        tokenizer.setReader(new StringReader(joined(text)));
        List<Word> found = new ArrayList<>();
        for (String token : read(words)) {
            Word word = seen.get(token);
            if (word == null) {
                word = word(token);
                seen.put(token, word);
            }
            if (!EMPTY_WORDS.contains(word.folded())) {
                found.add(word);
            }
        }
        return List.copyOf(found);
    }

    /** Words that are written in one piece or in two. */
    private static String joined(String text) {
        String typographic = text.replace('’', '\'');
        return typographic
                .replace("Wi-Fi", "wifi")
                .replace("wi-fi", "wifi")
                .replace("WI-FI", "wifi")
                .replace("Wi-fi", "wifi")
                .replace("e-mail", "courriel")
                .replace("E-mail", "courriel");
    }

    private Word word(String token) {
        String folded = Folding.fold(token).replace(" ", "");
        String same = SAME.get(folded);
        if (same != null) {
            return word(same);
        }
        return new Word(token, folded, Folding.fold(stem(token)), stem(folded));
    }

    private String stem(String word) {
        single.setReader(new StringReader(word));
        List<String> found = read(stems);
        return found.isEmpty() ? word : found.getFirst();
    }

    private static List<String> read(TokenStream stream) {
        List<String> tokens = new ArrayList<>();
        try (stream) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string failed", e);
        }
        return tokens;
    }

    private static Set<String> emptyWords() {
        Set<String> folded = new HashSet<>();
        for (Object word : FrenchAnalyzer.getDefaultStopSet()) {
            folded.add(Folding.fold(new String((char[]) word)));
        }
        folded.addAll(
                Set.of("a", "pres", "chez", "comment", "faire", "aller", "trouver", "cherche", "chercher", "veux"));
        folded.addAll(Set.of("voudrais", "besoin", "bonjour", "merci", "peux", "peut", "dois", "quelqu", "svp", "moi"));
        folded.remove("");
        return Set.copyOf(folded);
    }

    /** The French name of a language, from its ISO 639 code. */
    static String language(String code) {
        return code.equals("lsf") ? "langue des signes" : Locale.of(code).getDisplayLanguage(Locale.FRENCH);
    }
}
