package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The physical lines of a text, ended by any of the three line ends; some may be given back to be read again. */
final class CsvLines {
    private static final int LONGEST = 1 << 24;

    private final Reader text;
    private final char[] buffer = new char[1 << 14];
    private final Deque<String> back = new ArrayDeque<>();
    private int at;
    private int end;
    private long number;

    CsvLines(Reader text) {
        this.text = text;
    }

    /** The number of the line that {@link #next} gave last, from 1. */
    long number() {
        return number;
    }

    /** The next line without its end, or null. */
    @Nullable
    String next() throws IOException {
        String line = back.isEmpty() ? read() : back.pop();
        number += line == null ? 0 : 1;
        return line;
    }

    /** Gives back the line read last. */
    void giveBack(String line) {
        back.push(line);
        number--;
    }

    private @Nullable String read() throws IOException {
        StringBuilder line = null;
        while (at < end || fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            if (at < end) {
                String last = new String(buffer, from, at - from);
                passEnd();
                return line == null ? last : line.append(last).toString();
            }
            line = line == null ? new StringBuilder(256) : line;
            line.append(buffer, from, at - from);
            if (line.length() > LONGEST) {
                throw tooLong(number + 1);
            }
        }
        return line == null ? null : line.toString();
    }

    static UnreadableFileException tooLong(long line) {
        return new UnreadableFileException(Note.of(FindingCode.FILE_UNREADABLE, "")
                .with("La ligne " + line
                        + " a une cellule de plus de 16 millions de caractères : un guillemet est sans doute"
                        + " resté ouvert, ou le fichier n’est pas un tableau."));
    }

    private void passEnd() throws IOException {
        boolean carriage = buffer[at++] == '\r';
        if (carriage && (at < end || fill()) && buffer[at] == '\n') {
            at++;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, text.read(buffer));
        return end > 0;
    }
}
