package fr.maillage.engines.cog;

import fr.maillage.engines.text.Folding;
import java.util.List;

/**
 * Keys under which names of communes are found: folded, « st » and « ste » opened, without spaces. « Villenave d Ornon » and
 * « Villenave-d’Ornon » have the same key.
 */
final class NameKeys {
    /** What each Latin letter becomes, computed once by {@link Folding}: a hundred times cheaper than folding each name. */
    private static final String[] LATIN = new String[0x180];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            String folded = Folding.fold(String.valueOf(c));
            LATIN[c] = folded.isEmpty() ? " " : folded;
        }
    }

    private static final List<String> ARTICLES = List.of("le ", "la ", "les ", "l ");

    private NameKeys() {}

    /** Same result as {@link Folding#fold}, faster for Latin text. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                folded.append(c);
            } else if (c < LATIN.length || c == '’') {
                append(folded, c == '’' ? " " : LATIN[c]);
            } else {
                return Folding.fold(text);
            }
        }
        int last = folded.length() - 1;
        if (last >= 0 && folded.charAt(last) == ' ') {
            folded.setLength(last);
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, String piece) {
        if (!piece.equals(" ")) {
            folded.append(piece);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** The words of a folded name with its abbreviations opened, separated by single spaces. */
    static String open(String folded) {
        if (!folded.contains("st") && !folded.contains("s ") && !folded.contains("ss")) {
            return folded;
        }
        StringBuilder opened = new StringBuilder(folded.length() + 8);
        int start = 0;
        while (start <= folded.length()) {
            int space = folded.indexOf(' ', start);
            int end = space < 0 ? folded.length() : space;
            String word = folded.substring(start, end);
            opened.append(opened.isEmpty() ? "" : " ").append(openWord(word, start > 0 && end < folded.length()));
            start = end + 1;
        }
        return opened.toString();
    }

    private static String openWord(String word, boolean between) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "sts" -> "saints";
            case "stes" -> "saintes";
            case "s" -> between ? "sur" : word;
            case "ss" -> between ? "sous" : word;
            default -> word;
        };
    }

    /** The words without their first article. */
    static String withoutArticle(String words) {
        if (words.isEmpty() || words.charAt(0) != 'l') {
            return words;
        }
        for (String article : ARTICLES) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /** The words run together. */
    static String compact(String words) {
        if (words.indexOf(' ') < 0) {
            return words;
        }
        StringBuilder compacted = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ') {
                compacted.append(c);
            }
        }
        return compacted.toString();
    }
}
