package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.Finding;

/** What opening a file gives. */
public sealed interface Opening {
    /** The file can be read; close the source. */
    record Opened(RowSource source) implements Opening {}

    /** The file cannot be read, and this says why. */
    record Refused(Finding reason) implements Opening {}
}
