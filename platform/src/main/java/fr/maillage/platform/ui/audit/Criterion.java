package fr.maillage.platform.ui.audit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of the grid.
 *
 * @param number of the criterion in RGAA 4, such as {@code 10.7}
 * @param subject what it is about, in our own words
 * @param pages codes of the pages of the sample it applies to, or {@code toutes}; for a criterion not respected, the
 *     pages where it is not
 * @param checks automatic checks: {@code axe:rule}, {@code page:rule of every page} or {@code test:Class.method}
 * @param byHand what a person did
 * @param reason why this verdict
 * @param remains what is left to do; empty when nothing is
 * @param plain for a criterion not respected, what it means for whoever uses the site; empty otherwise
 */
public record Criterion(
        String number,
        String subject,
        Verdict verdict,
        List<String> pages,
        List<String> checks,
        String byHand,
        String reason,
        String remains,
        String plain) {
    private static final Pattern NUMBER = Pattern.compile("(?:[1-9]|1[0-3])\\.(?:[1-9]|1[0-4])");
    /** A check is named by its kind; what follows may hold spaces, up to the next kind. */
    private static final Pattern NEXT_CHECK = Pattern.compile(" (?=(?:axe|page|test):)");

    private static final int CELLS = 9;

    public Criterion {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("no such criterion: " + number);
        }
        if (verdict == Verdict.NOT_CONFORMING == plain.isEmpty()) {
            throw new IllegalArgumentException(number + ": plain words go with what is not respected, and only there");
        }
        if (checks.isEmpty() && byHand.isEmpty()) {
            throw new IllegalArgumentException(number + " was not checked");
        }
        pages = List.copyOf(pages);
        checks = List.copyOf(checks);
    }

    /** Reads a line of the file. */
    static Criterion of(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(CELLS + " cells wanted: " + line);
        }
        return new Criterion(
                cells[0],
                cells[1],
                Verdict.of(cells[2]),
                cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" ")),
                cells[4].isEmpty() ? List.of() : List.of(NEXT_CHECK.split(cells[4])),
                cells[5],
                cells[6],
                cells[7],
                cells[8]);
    }
}
