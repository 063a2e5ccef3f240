package fr.maillage.engines.intake;

import fr.maillage.engines.intake.layout.MappingFile;
import fr.maillage.engines.intake.read.FileLimits;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How to take a file in.
 *
 * @param today dates after it are refused
 * @param mapping what the operator says of the columns; the rest is proposed
 */
public record IntakeOptions(LocalDate today, FileLimits limits, Optional<MappingFile> mapping) {
    /** An operator’s file of any length, with the mapping that we propose. */
    public static IntakeOptions on(LocalDate today) {
        return new IntakeOptions(today, FileLimits.ofAnOperator(), Optional.empty());
    }

    /** The same with a mapping. */
    public IntakeOptions with(MappingFile file) {
        return new IntakeOptions(today, limits, Optional.of(file));
    }

    /** The same with other limits. */
    public IntakeOptions with(FileLimits other) {
        return new IntakeOptions(today, other, mapping);
    }
}
