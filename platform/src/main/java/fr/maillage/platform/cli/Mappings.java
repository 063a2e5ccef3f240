package fr.maillage.platform.cli;

import fr.maillage.engines.intake.IntakeOptions;
import fr.maillage.engines.intake.layout.Mapping;
import java.util.Optional;

/** Mapping files on the command line. */
final class Mappings {
    private Mappings() {}

    static IntakeOptions chosen(Arguments arguments, IntakeOptions options) {
        return options;
    }

    static void saveIfAsked(Arguments arguments, Optional<Mapping> mapping) {}
}
