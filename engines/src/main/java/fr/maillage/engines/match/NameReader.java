package fr.maillage.engines.match;

import fr.maillage.engines.match.NameWords.Pole;
import fr.maillage.engines.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes a name apart: « Médiathèque St-Jean n° 2 (ex-Foyer) » is library, saint, jean, 2, and foyer aside. */
final class NameReader {
    private static final int LONGEST = 24;
    private static final int MOST_BRANCH_WORDS = 4;
    private static final String ANNEXE = "annexe";
    private static final NameWords WORDS = NameWords.BUNDLED;

    private NameReader() {}

    static ReadName read(String name) {
        String clean = plain(name);
        List<String> inside = words(outsideBrackets(clean, true));
        List<String> outside = words(outsideBrackets(clean, false));
        String compact = String.join("", outside);
        List<String> main = tokens(outside);
        List<String> aside = tokens(inside);
        if (main.isEmpty()) {
            main = aside;
            aside = List.of();
        }
        List<String> all = new ArrayList<>(main);
        Set<String> apart = new LinkedHashSet<>(aside);
        apart.removeAll(main);
        all.addAll(apart);
        List<String> kept = all.size() > LONGEST ? all.subList(0, LONGEST) : all;
        return new ReadName(kept, apart, families(kept), numbers(kept), poles(kept), branches(words(clean)), compact);
    }

    private static String plain(String name) {
        return (name + " ")
                .replace("&amp;", " ")
                .replace("&#039;", "'")
                .replace("&quot;", " ")
                .replace("n°", " ")
                .replace("N°", " ")
                .replace("nº", " ")
                .replace("Nº", " ")
                .replace("№", " ")
                .replace(" 's", "s")
                .replace("'s ", "s ")
                .replace("’s ", "s ");
    }

    private static String outsideBrackets(String name, boolean inside) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth > 0 == inside) {
                kept.append(c);
                continue;
            }
            kept.append(' ');
        }
        return kept.toString();
    }

    /** Folded words, with initials written apart (« M. J. C. ») put together. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String word : Folding.fold(text).split(" ")) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0)) && !isElision(word)) {
                initials.append(word);
                continue;
            }
            flush(initials, words);
            if (!word.isEmpty()) {
                words.addAll(WORDS.expand(word));
            }
        }
        flush(initials, words);
        return words;
    }

    private static boolean isElision(String letter) {
        return letter.equals("d") || letter.equals("l");
    }

    private static void flush(StringBuilder initials, List<String> words) {
        if (!initials.isEmpty()) {
            words.add(initials.toString());
            initials.setLength(0);
        }
    }

    private static List<String> tokens(List<String> words) {
        List<String> tokens = new ArrayList<>();
        List<String> joined = WORDS.joinPhrases(words);
        for (int i = 0; i < joined.size(); i++) {
            String word = joined.get(i);
            boolean designates = i > 0 && i == joined.size() - 1 && word.length() == 1;
            if (!WORDS.isStop(word) || designates) {
                tokens.add(token(word));
            }
        }
        if (tokens.isEmpty()) {
            tokens.addAll(joined);
        }
        return tokens;
    }

    private static String token(String word) {
        String number = WORDS.numberOf(word);
        if (number != null) {
            return number;
        }
        if (Character.isDigit(word.charAt(0))) {
            return ordinal(word);
        }
        boolean plural = word.length() > 4 && (word.endsWith("s") || word.endsWith("x")) && !word.endsWith("ss");
        return plural && WORDS.familyOf(word) == null ? word.substring(0, word.length() - 1) : word;
    }

    /** « 3e », « 2nd », « 1er » are numbers; « 3d » and « 54b » stay words. */
    private static String ordinal(String word) {
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        String tail = word.substring(end);
        boolean counts = Set.of("e", "er", "ere", "eme", "nd", "nde", "st", "th", "rd", "ieme")
                .contains(tail);
        String digits = word.substring(0, end).replaceFirst("^0+(?=.)", "");
        return counts ? digits : digits + tail;
    }

    private static Set<String> families(List<String> tokens) {
        Set<String> families = new HashSet<>();
        for (String token : tokens) {
            String family = WORDS.familyOf(token);
            if (family != null) {
                families.add(family);
            }
        }
        return families;
    }

    private static Set<String> numbers(List<String> tokens) {
        Set<String> numbers = new HashSet<>();
        for (String token : tokens) {
            if (Character.isDigit(token.charAt(0)) || token.length() == 1) {
                numbers.add(token);
            }
        }
        return numbers;
    }

    /** « (site de Bellevue) » gives bellevue, « Mairie annexe » gives annexe; brackets and dashes do not count. */
    private static Set<String> branches(List<String> words) {
        Set<String> branches = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (!WORDS.isBranch(words.get(i))) {
                continue;
            }
            int before = branches.size();
            int end = Math.min(words.size(), i + 1 + MOST_BRANCH_WORDS);
            words.subList(i + 1, end).stream()
                    .filter(word -> !WORDS.isStop(word) && !WORDS.isGeneric(word))
                    .forEach(branches::add);
            if (branches.size() == before && words.get(i).equals(ANNEXE)) {
                branches.add(ANNEXE);
            }
        }
        return branches;
    }

    private static Set<Pole> poles(List<String> tokens) {
        Set<Pole> poles = new HashSet<>();
        for (String token : tokens) {
            Pole pole = WORDS.poleOf(token);
            if (pole != null) {
                poles.add(pole);
            }
        }
        return poles;
    }
}
