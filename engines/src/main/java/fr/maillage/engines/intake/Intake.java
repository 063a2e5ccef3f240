package fr.maillage.engines.intake;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.intake.read.Opening;
import fr.maillage.engines.intake.read.RowFile;
import fr.maillage.engines.intake.read.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Any file in: opens it by its content, proposes what its columns mean, and gives its rows one after the other. */
public final class Intake {
    private Intake() {}

    /** Opens a file and reads its first rows to propose a mapping. Never throws for what the file contains. */
    public static IntakeOpening open(Path file, IntakeOptions options) {
        return switch (RowFile.open(file, options.limits())) {
            case Opening.Refused refused -> new IntakeOpening.Refused(refused.reason());
            case Opening.Opened opened -> {
                try {
                    yield new IntakeOpening.Opened(new IntakeFile(opened.source(), options, Cog.bundled()));
                } catch (UnreadableFileException e) {
                    close(opened);
                    yield new IntakeOpening.Refused(e.note().at(0, null));
                }
            }
        };
    }

    private static void close(Opening.Opened opened) {
        try {
            opened.source().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
