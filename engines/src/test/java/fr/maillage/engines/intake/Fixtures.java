package fr.maillage.engines.intake;

import fr.maillage.engines.intake.record.PlaceRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Small files of fictitious places, and what the intake makes of them. */
public final class Fixtures {
    static final IntakeOptions OPTIONS = IntakeOptions.on(LocalDate.of(2026, 11, 21));

    private Fixtures() {}

    public static Path file(Path folder, String name, String content) {
        return file(folder, name, content, StandardCharsets.UTF_8);
    }

    public static Path file(Path folder, String name, String content, Charset charset) {
        try {
            return Files.write(folder.resolve(name), content.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What draining a file gives. */
    record Taken(IntakeFile file, List<IntakeRow> rows) {
        PlaceRecord place(int index) {
            return switch (rows.get(index).outcome()) {
                case IntakeRow.Outcome.Accepted accepted -> accepted.place();
                case IntakeRow.Outcome.Refused refused ->
                    throw new AssertionError("row " + index + " is refused: " + refused.reason());
            };
        }

        List<String> codes(int index) {
            return rows.get(index).findings().stream()
                    .map(finding -> finding.code().code())
                    .toList();
        }

        String target(String column) {
            return file.mapping().columns().stream()
                    .filter(mapping -> mapping.column().equals(column))
                    .map(mapping ->
                            mapping.target() == null ? "-" : mapping.target().field())
                    .findFirst()
                    .orElse("no such column");
        }
    }

    static Taken take(Path path) {
        return take(path, OPTIONS);
    }

    static Taken take(Path path, IntakeOptions options) {
        return switch (Intake.open(path, options)) {
            case IntakeOpening.Refused refused ->
                throw new AssertionError(refused.reason().message());
            case IntakeOpening.Opened opened -> {
                List<IntakeRow> rows = new ArrayList<>();
                try (IntakeFile file = opened.file()) {
                    file.drain(rows::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                yield new Taken(opened.file(), rows);
            }
        };
    }
}
