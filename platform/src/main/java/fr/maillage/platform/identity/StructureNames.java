package fr.maillage.platform.identity;

import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what a structure is called from its SIRET. The room that keeps structures offers it as a bean, so that whoever
 * decides on rights reads a name and not fourteen digits.
 *
 * @param bySiret fourteen digits to a name; empty when the directory does not know it
 */
public record StructureNames(Function<String, Optional<String>> bySiret) {}
