package fr.maillage.platform.ui.audit;

import static fr.maillage.engines.language.Words.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The audit of one version against the 106 criteria of RGAA 4.1, as the file of {@code docs/accessibility} holds it.
 *
 * @param version of Maillage that was audited
 * @param date when
 * @param reference what it was measured against, as in « RGAA 4.1.2 »
 * @param sample the pages looked at, as « P01: Accueil | / »
 */
public record AuditGrid(
        String version, LocalDate date, String reference, List<String> sample, List<Criterion> criteria) {
    /** The version whose audit is published. A test compares it with the newest file. */
    static final String PUBLISHED = "0.1.0";

    private static final AuditGrid PACKED = read(PUBLISHED);
    private static final String PACKED_MENTION = PACKED.mention();
    private static final int ALL = 100;
    private static final int HALF = 50;

    public AuditGrid {
        sample = List.copyOf(sample);
        criteria = List.copyOf(criteria);
    }

    /** The audit packed with the program. */
    public static AuditGrid packed() {
        return PACKED;
    }

    /** Its mention, which the foot of every page bears. */
    public static String packedMention() {
        return PACKED_MENTION;
    }

    private static AuditGrid read(String version) {
        String file = "/accessibility/grid-" + version + ".csv";
        try (InputStream grid = AuditGrid.class.getResourceAsStream(file)) {
            return of(new String(Objects.requireNonNull(grid, file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads a grid. Lines that begin with # say what was audited, the first of the others names the columns. */
    static AuditGrid of(String text) {
        List<String> notes = text.lines().filter(line -> line.startsWith("# ")).toList();
        return new AuditGrid(
                note(notes, "version"),
                LocalDate.parse(note(notes, "date")),
                note(notes, "référentiel"),
                notes.stream()
                        .filter(line -> line.startsWith("# page "))
                        .map(line -> line.substring("# page ".length()))
                        .toList(),
                text.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .skip(1)
                        .map(Criterion::of)
                        .toList());
    }

    private static String note(List<String> notes, String name) {
        String start = "# " + name + ": ";
        return notes.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the grid does not say: " + name));
    }

    /** The criteria of one verdict, in the order of the reference. */
    public List<Criterion> listOf(Verdict verdict) {
        return criteria.stream().filter(one -> one.verdict() == verdict).toList();
    }

    /** How many criteria apply to the sample. */
    public int applicable() {
        return criteria.size() - listOf(Verdict.NOT_APPLICABLE).size();
    }

    /** Criteria respected in a hundred that apply, rounded down: 100 means all. */
    public int rate() {
        return ALL * listOf(Verdict.CONFORMING).size() / applicable();
    }

    /** The French mention that the law asks for, on the home page and on the statement. */
    public String mention() {
        if (rate() == ALL) {
            return mark("totalement conforme");
        }
        return rate() >= HALF ? mark("partiellement conforme") : mark("non conforme");
    }
}
