package fr.maillage.platform.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Words of the index that look like a word typed. Words of one or two letters are taken as typed; up to five letters one
 * mistake is allowed, from six on two (a letter added, lost, changed, or two swapped).
 */
final class Spelling {
    private static final int MOST_BEGINNINGS = 60;
    private static final int MOST_NEIGHBOURS = 6;
    private static final int LONGEST = 30;

    /** A word of the index with the number of places that hold it. */
    record Known(String word, int places) {}

    private final Terms terms;

    Spelling(Terms terms) {
        this.terms = terms;
    }

    /** Words that begin with what was typed, the word itself included. */
    List<Known> beginning(String typed) throws IOException {
        List<Known> found = new ArrayList<>();
        TermsEnum all = terms.iterator();
        TermsEnum.SeekStatus status = all.seekCeil(new BytesRef(typed));
        BytesRef term = status == TermsEnum.SeekStatus.END ? null : all.term();
        while (term != null && found.size() < MOST_BEGINNINGS) {
            String word = term.utf8ToString();
            if (!word.startsWith(typed)) {
                break;
            }
            found.add(new Known(word, all.docFreq()));
            term = all.next();
        }
        return found;
    }

    /** The nearest words: those with the fewest mistakes, the most used first; the first {@code sure} letters are right. */
    List<Known> near(String typed, int sure) throws IOException {
        int most = mistakesAllowed(typed.length());
        for (int mistakes = 1; mistakes <= most; mistakes++) {
            List<Known> found = at(typed, mistakes, sure);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static int mistakesAllowed(int letters) {
        if (letters < 3 || letters > LONGEST) {
            return 0;
        }
        return letters < 6 ? 1 : 2;
    }

    private List<Known> at(String typed, int mistakes, int sure) throws IOException {
        List<Known> found = new ArrayList<>();
        TermsEnum neighbours = new FuzzyTermsEnum(terms, new Term(TextIndex.WORD, typed), mistakes, sure, true);
        for (BytesRef term = neighbours.next(); term != null; term = neighbours.next()) {
            found.add(new Known(term.utf8ToString(), neighbours.docFreq()));
        }
        found.sort(Comparator.comparingInt(Known::places).reversed().thenComparing(Known::word));
        return found.size() <= MOST_NEIGHBOURS ? found : List.copyOf(found.subList(0, MOST_NEIGHBOURS));
    }
}
