package fr.maillage.engines.intake.read;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Lines of cells before anybody knows which line holds the headers. */
interface Grid extends Closeable {
    /** The next line that has at least one cell, blank or not; null at the end. */
    @Nullable
    RawRow nextLine();

    /** Lines passed because nothing at all was on them. */
    long blankLines();
}
