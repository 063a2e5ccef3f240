package fr.maillage.platform.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the journal found.
 *
 * @param lines lines of the journal
 * @param readings lines of the register of readings that are still kept
 * @param first instant of the first line, absent when there is none
 * @param last instant of the last line, absent when there is none
 * @param end hash of the last line, in hexadecimal: noted elsewhere, it proves later that nothing before was rewritten
 * @param breaks where the chain does not hold, in French; empty when it does
 */
public record JournalReport(
        long lines,
        long readings,
        @Nullable Instant first,
        @Nullable Instant last,
        String end,
        List<String> breaks) {
    public JournalReport {
        breaks = List.copyOf(breaks);
    }

    /** True when every line is the one that was written, in its place. */
    public boolean whole() {
        return breaks.isEmpty();
    }

    /** The sentences that the command prints. */
    public List<String> words(ZoneId zone) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm:ss", Locale.FRENCH)
                .withZone(zone);
        String period = first == null || last == null
                ? "Le journal est vide."
                : "Journal : " + lines + (lines == 1 ? " ligne" : " lignes") + ", du " + format.format(first) + " au "
                        + format.format(last) + ".";
        String register =
                "Registre des lectures : " + readings + (readings == 1 ? " ligne gardée." : " lignes gardées.");
        String verdict = whole()
                ? "La chaîne est entière. Empreinte de fin : " + end
                : "La chaîne est rompue : le journal a été modifié hors de Maillage.";
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(period, register, verdict), breaks.stream())
                .toList();
    }
}
