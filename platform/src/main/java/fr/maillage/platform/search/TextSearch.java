package fr.maillage.platform.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One text looked for. Every word must be found in a place: by its stem, as the beginning of a longer word when it is
 * the last one, or with mistakes when it is found nowhere, or when all words together find nothing. The score of a place
 * is the sum over the words of (how rare the word is) × (how much it weighs where it stands) × (how exactly it was
 * found).
 */
final class TextSearch {
    private static final int EXACT = 4;
    private static final int BEGINNING = 3;
    private static final int MISTAKEN = 2;
    private static final int LEAST_BEGINNING = 4;

    /** Spellings to look for in one field. */
    private record Reading(String field, List<String> terms, int exactness) {}

    /** What stands for one word typed. */
    private record Choice(
            List<Reading> readings, int places, @Nullable String correction) {}

    private final LeafReader reader;
    private final int size;
    private final int[] nameLengths;
    private final TextScores scores;
    private final UnaryOperator<String> spelt;
    private final Spelling spelling;
    private final TermsEnum stems;

    TextSearch(LeafReader reader, int size, int[] nameLengths, TextScores scores, UnaryOperator<String> spelt)
            throws IOException {
        this.reader = reader;
        this.size = size;
        this.nameLengths = nameLengths;
        this.scores = scores;
        this.spelt = spelt;
        this.spelling = new Spelling(Objects.requireNonNull(reader.terms(TextIndex.WORD)));
        this.stems = Objects.requireNonNull(reader.terms(TextIndex.STEM)).iterator();
    }

    TextMatch find(List<FrenchWords.Word> words) throws IOException {
        List<Choice> choices = choices(words, false);
        long[] found = together(choices);
        if (Bits.count(found) == 0) {
            choices = choices(words, true);
            found = together(choices);
        }
        if (Bits.count(found) == 0) {
            return new TextMatch(found, guess(words));
        }
        return new TextMatch(found, corrected(words, choices));
    }

    private List<Choice> choices(List<FrenchWords.Word> words, boolean doubtful) throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            choices.add(choice(words.get(i), i == words.size() - 1, doubtful));
        }
        return choices;
    }

    private Choice choice(FrenchWords.Word word, boolean last, boolean doubtful) throws IOException {
        List<Reading> readings = new ArrayList<>();
        int places = 0;
        if (stems.seekExact(new BytesRef(word.stem()))) {
            readings.add(new Reading(TextIndex.STEM, List.of(word.stem()), EXACT));
            places = stems.docFreq();
        }
        if (last && (places == 0 || word.folded().length() >= LEAST_BEGINNING)) {
            List<Spelling.Known> longer = longer(word.folded(), !readings.isEmpty());
            places = Math.max(places, most(longer));
            add(readings, longer, BEGINNING);
        }
        String correction = null;
        if (places == 0 || doubtful) {
            List<Spelling.Known> near = spelling.near(word.folded(), 1);
            correction = near.isEmpty() ? null : near.getFirst().word();
            places = Math.max(places, most(near));
            add(readings, near, MISTAKEN);
        }
        return new Choice(readings, places, correction);
    }

    /** Longer words; the word itself and its plural are left out when its stem has found them already. */
    private List<Spelling.Known> longer(String typed, boolean found) throws IOException {
        List<Spelling.Known> longer = spelling.beginning(typed);
        return found
                ? longer.stream()
                        .filter(known ->
                                !known.word().equals(typed) && !known.word().equals(typed + "s"))
                        .toList()
                : longer;
    }

    private static void add(List<Reading> readings, List<Spelling.Known> words, int exactness) {
        if (!words.isEmpty()) {
            readings.add(new Reading(
                    TextIndex.WORD, words.stream().map(Spelling.Known::word).toList(), exactness));
        }
    }

    private static int most(List<Spelling.Known> words) {
        return words.stream().mapToInt(Spelling.Known::places).max().orElse(0);
    }

    /** The places that hold every word, rarest word first, so that frequent words are read for few places. */
    private long[] together(List<Choice> choices) throws IOException {
        List<Choice> rarestFirst = new ArrayList<>(choices);
        rarestFirst.sort(Comparator.comparingInt(Choice::places));
        long[] found = null;
        int best = 0;
        for (Choice choice : rarestFirst) {
            int rarity = rarity(choice.places());
            best += rarity * EXACT * PlaceText.NAME;
            long[] ofWord = places(choice, rarity, found);
            sum(ofWord, found == null);
            found = ofWord;
        }
        long[] all = Objects.requireNonNull(found);
        preferWholeNames(all, best, choices.size());
        return all;
    }

    /** Inverse document frequency, in hundredths. */
    private int rarity(int places) {
        return (int) Math.round(100 * Math.log(1 + (double) size / Math.max(1, places)));
    }

    private long[] places(Choice choice, int rarity, long @Nullable [] among) throws IOException {
        long[] found = Bits.none(size);
        for (Reading reading : choice.readings()) {
            TermsEnum terms =
                    Objects.requireNonNull(reader.terms(reading.field())).iterator();
            for (String term : reading.terms()) {
                if (terms.seekExact(new BytesRef(term))) {
                    read(terms.postings(null, PostingsEnum.FREQS), rarity * reading.exactness(), among, found);
                }
            }
        }
        return found;
    }

    private void read(PostingsEnum postings, int factor, long @Nullable [] among, long[] found) throws IOException {
        int place = postings.nextDoc();
        while (place != DocIdSetIterator.NO_MORE_DOCS) {
            if (among == null || Bits.has(among, place)) {
                int score = factor * postings.freq();
                scores.ofWord[place] = Bits.has(found, place) ? Math.max(scores.ofWord[place], score) : score;
                Bits.set(found, place);
                place = postings.nextDoc();
            } else {
                int next = next(among, place + 1);
                place = next < 0 ? DocIdSetIterator.NO_MORE_DOCS : postings.advance(next);
            }
        }
    }

    private static int next(long[] bits, int from) {
        int word = from >>> 6;
        if (word >= bits.length) {
            return -1;
        }
        long left = bits[word] & (-1L << (from & 63));
        while (left == 0) {
            if (++word == bits.length) {
                return -1;
            }
            left = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }

    private void sum(long[] places, boolean first) {
        for (int word = 0; word < places.length; word++) {
            for (long left = places[word]; left != 0; left &= left - 1) {
                int place = (word << 6) + Long.numberOfTrailingZeros(left);
                scores.total[place] = scores.ofWord[place] + (first ? 0 : scores.total[place]);
            }
        }
    }

    /** A name made of exactly the words typed comes before longer names that hold them. */
    private void preferWholeNames(long[] places, int best, int words) {
        for (int word = 0; word < places.length; word++) {
            for (long left = places[word]; left != 0; left &= left - 1) {
                int place = (word << 6) + Long.numberOfTrailingZeros(left);
                if (scores.total[place] == best && nameLengths[place] == words) {
                    scores.total[place]++;
                }
            }
        }
    }

    private @Nullable String corrected(List<FrenchWords.Word> words, List<Choice> choices) {
        StringBuilder text = new StringBuilder();
        boolean changed = false;
        for (int i = 0; i < words.size(); i++) {
            Choice choice = choices.get(i);
            String correction = choice.correction();
            text.append(i == 0 ? "" : " ");
            if (correction == null || choice.readings().getFirst().exactness() != MISTAKEN) {
                text.append(words.get(i).surface());
            } else {
                text.append(spelt.apply(correction));
                changed = true;
            }
        }
        return changed ? text.toString() : null;
    }

    /** A spelling where even the first letter may be wrong, for a question that found nothing. */
    private @Nullable String guess(List<FrenchWords.Word> words) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean changed = false;
        for (FrenchWords.Word word : words) {
            boolean known = stems.seekExact(new BytesRef(word.stem()));
            List<Spelling.Known> near = known ? List.of() : spelling.near(word.folded(), 0);
            changed |= !near.isEmpty();
            text.append(text.isEmpty() ? "" : " ")
                    .append(
                            near.isEmpty()
                                    ? word.surface()
                                    : spelt.apply(near.getFirst().word()));
        }
        return changed ? text.toString() : null;
    }
}
