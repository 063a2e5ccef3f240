package fr.maillage.engines.intake.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The French sentences of a finding.
 *
 * @param rule what is wrong
 * @param advice what was done, or what to do
 */
record Sentences(String rule, String advice) {
    private static final Map<FindingCode, Sentences> ALL = read();

    static Sentences get(FindingCode code) {
        Sentences sentences = ALL.get(code);
        if (sentences == null) {
            throw new IllegalStateException("findings-fr.tsv says nothing of " + code);
        }
        return sentences;
    }

    private static Map<FindingCode, Sentences> read() {
        Map<FindingCode, Sentences> all = new EnumMap<>(FindingCode.class);
        try (InputStream in = Sentences.class.getResourceAsStream("findings-fr.tsv")) {
            if (in == null) {
                throw new IllegalStateException("findings-fr.tsv is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    FindingCode code = FindingCode.valueOf(fields[0].toUpperCase(Locale.ROOT));
                    all.put(code, new Sentences(fields[1], fields[2]));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
