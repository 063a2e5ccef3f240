package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A grid whose header line has been found: rows under named columns. */
final class GridSource implements RowSource {
    private static final int LOOKED_AT = 25;

    private final Grid grid;
    private final FileLimits limits;
    private final List<String> columns;
    private final FileDescription description;
    private final ArrayDeque<RawRow> ahead = new ArrayDeque<>();
    private long rows;

    private GridSource(Grid grid, FileLimits limits, FileDescription before) {
        this.grid = grid;
        this.limits = limits;
        List<RawRow> head = new ArrayList<>();
        for (RawRow line = grid.nextLine(); line != null; line = grid.nextLine()) {
            head.add(line);
            if (head.size() == LOOKED_AT) {
                break;
            }
        }
        if (head.isEmpty()) {
            throw new UnreadableFileException(Note.of(FindingCode.FILE_EMPTY, ""));
        }
        int header = HeaderFinder.find(head);
        List<Finding> findings = new ArrayList<>(before.findings());
        int data = HeaderFinder.isSubHeader(head, header) ? header + 2 : header + 1;
        this.columns = named(header, data, head, findings);
        this.description =
                new FileDescription(before.format(), before.encoding(), before.separator(), before.part(), findings);
        ahead.addAll(head.subList(data, head.size()));
        if (columns.size() > limits.columns()) {
            throw new UnreadableFileException(
                    Note.of(FindingCode.FILE_TOO_MANY_COLUMNS, "" + columns.size(), "" + limits.columns()));
        }
    }

    static GridSource over(Grid grid, FileLimits limits, FileDescription description) throws IOException {
        try {
            return new GridSource(grid, limits, description);
        } catch (UnreadableFileException e) {
            grid.close();
            throw e;
        }
    }

    private static List<String> named(int header, int data, List<RawRow> head, List<Finding> findings) {
        if (header > 0) {
            findings.add(Note.of(
                            FindingCode.FILE_TITLE_LINES, head.get(0).cell(0).strip())
                    .with("La ligne de titres est la ligne " + head.get(header).number() + ".")
                    .at(0, null));
        }
        int width = head.stream().mapToInt(line -> trimmedWidth(line)).max().orElse(0);
        List<String> names = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0;
                i
                        < (header < 0
                                ? width
                                : Math.max(
                                        Math.max(trimmedWidth(head.get(header)), trimmedWidth(head.get(data - 1))), 1));
                i++) {
            String given = header < 0 ? "" : HeaderFinder.title(head, header, data, i);
            String name = given.isEmpty() ? "Colonne " + (i + 1) : given;
            int times = seen.merge(name, 1, Integer::sum);
            String unique = times == 1 ? name : name + " (" + times + ")";
            if (given.isEmpty()) {
                findings.add(Note.of(FindingCode.HEADER_EMPTY, "", unique).at(0, unique));
            } else if (times > 1) {
                findings.add(
                        Note.of(FindingCode.HEADER_DUPLICATE, given, unique).at(0, given));
            }
            names.add(unique);
        }
        return names;
    }

    private static int trimmedWidth(RawRow line) {
        int width = line.cells().size();
        while (width > 0 && line.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    @Override
    public FileDescription description() {
        return description;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable RawRow next() {
        RawRow row = ahead.isEmpty() ? grid.nextLine() : ahead.poll();
        if (row != null && ++rows > limits.rows()) {
            throw new UnreadableFileException(
                    Note.of(FindingCode.FILE_TOO_MANY_ROWS, "").with("La limite est de " + limits.rows() + " lignes."));
        }
        return row;
    }

    @Override
    public long blankLines() {
        return grid.blankLines();
    }

    @Override
    public void close() throws IOException {
        grid.close();
    }
}
