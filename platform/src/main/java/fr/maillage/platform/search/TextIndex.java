package fr.maillage.platform.search;

import fr.maillage.platform.directory.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The words of all places, in a Lucene index in memory of one segment whose documents are numbered as the places are.
 * Two fields: stems, by which words are found, and whole folded words, for the beginning of a word and for mistakes.
 */
final class TextIndex {
    static final String STEM = "stem";
    static final String WORD = "word";

    /** Nobody types more; a machine that does is not served longer. */
    private static final int MOST_WORDS = 12;

    private static final FieldType WEIGHED = weighed();

    private final @Nullable LeafReader reader;
    private final int size;
    private final int[] nameLengths;
    private final Map<String, String> accented = new HashMap<>();

    TextIndex(List<Place> places, PlaceText text) {
        size = places.size();
        nameLengths = new int[size];
        reader = size == 0 ? null : open(places, text);
    }

    private static FieldType weighed() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    private LeafReader open(List<Place> places, PlaceText text) {
        // Merging only neighbours keeps the documents in the order of the places.
        IndexWriterConfig config = new IndexWriterConfig()
                .setMergePolicy(new LogDocMergePolicy())
                .setRAMBufferSizeMB(128)
                .setUseCompoundFile(false);
        // Each file in one buffer: a reader of it is then cheap to open, and every word opens one.
        ByteBuffersDirectory directory = new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            FrenchWords words = new FrenchWords();
            for (int i = 0; i < size; i++) {
                nameLengths[i] = words.of(places.get(i).name()).size();
                writer.addDocument(document(text.of(places.get(i)), words));
            }
            writer.forceMerge(1);
            writer.commit();
            return DirectoryReader.open(directory).leaves().getFirst().reader();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be written", e);
        }
    }

    private Document document(List<PlaceText.Part> parts, FrenchWords words) {
        Map<String, Integer> stems = new HashMap<>();
        Map<String, Integer> whole = new HashMap<>();
        for (PlaceText.Part part : parts) {
            for (FrenchWords.Word word : words.of(part.text())) {
                stems.putIfAbsent(word.stem(), part.weight());
                stems.putIfAbsent(word.plainStem(), part.weight());
                whole.putIfAbsent(word.folded(), part.weight());
                if (!word.surface().equals(word.folded())) {
                    accented.putIfAbsent(word.folded(), word.surface());
                }
            }
        }
        Document document = new Document();
        document.add(new Field(STEM, new WeighedWords(stems), WEIGHED));
        document.add(new Field(WORD, new WeighedWords(whole), WEIGHED));
        return document;
    }

    /** Finds the places of a text and fills their scores; null when the text holds no word to look for. */
    @Nullable
    TextMatch match(String text, TextScores scores) {
        List<FrenchWords.Word> words =
                new FrenchWords().of(text).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return null;
        }
        if (reader == null) {
            return new TextMatch(Bits.none(size), null);
        }
        try {
            return new TextSearch(reader, size, nameLengths, scores, this::spelt).find(words);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be read", e);
        }
    }

    /** A folded word as people write it. */
    private String spelt(String folded) {
        return accented.getOrDefault(folded, folded);
    }
}
