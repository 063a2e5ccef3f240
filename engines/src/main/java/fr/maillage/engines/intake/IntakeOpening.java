package fr.maillage.engines.intake;

import fr.maillage.engines.intake.finding.Finding;

/** What opening a stranger’s file gives. */
public sealed interface IntakeOpening {
    /** It can be read: drain it, then close it. */
    record Opened(IntakeFile file) implements IntakeOpening {}

    /** It cannot be read at all, and why. */
    record Refused(Finding reason) implements IntakeOpening {}
}
