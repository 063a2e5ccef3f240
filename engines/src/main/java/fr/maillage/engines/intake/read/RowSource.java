package fr.maillage.engines.intake.read;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a file, one after the other, whatever its format. Rows are never kept. */
public interface RowSource extends Closeable {
    /** Format, encoding and what was noticed on opening. */
    FileDescription description();

    /** The headers. JSON may add columns while it is read; the list then grows at its end. */
    List<String> columns();

    /** The next row, or null at the end. */
    @Nullable
    RawRow next();

    /** Wholly empty lines met so far, which are not rows. */
    default long blankLines() {
        return 0;
    }
}
