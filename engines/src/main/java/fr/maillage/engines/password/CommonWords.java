package fr.maillage.engines.password;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The words that a guesser tries, the likeliest first. */
final class CommonWords {
    static final int LONGEST = 30;

    /** Where the names of towns begin: there are 35,000, and a guesser tries the nearest first. */
    private static final int TOWN_RANK = 2_000;

    private static final Map<String, Integer> RANKS = read();

    private CommonWords() {}

    /** 1 for the first word tried; absent for a word that is in no list. */
    static Map<String, Integer> ranks() {
        return RANKS;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> ranks = new HashMap<>(200_000);
        InputStream file = Objects.requireNonNull(CommonWords.class.getResourceAsStream("common.tsv.gz"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                keepBest(ranks, line.substring(tab + 1), Integer.parseInt(line.substring(0, tab)));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (Commune commune : Cog.bundled().listCommunes()) {
            keepBest(ranks, PlainForm.of(commune.name()), TOWN_RANK);
            keepBest(ranks, PlainForm.of(commune.name()).replaceAll("[^a-z]", ""), TOWN_RANK);
        }
        FrenchHabits.words().forEach((word, rank) -> keepBest(ranks, word, rank));
        return Map.copyOf(ranks);
    }

    private static void keepBest(Map<String, Integer> ranks, String word, int rank) {
        if (word.length() >= 3 && word.length() <= LONGEST) {
            ranks.merge(word, rank, Math::min);
        }
    }
}
