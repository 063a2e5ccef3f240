package fr.maillage.engines.intake.report;

import fr.maillage.engines.intake.layout.Mapping;
import fr.maillage.engines.intake.read.FileDescription;

/**
 * What is known of a file before its rows.
 *
 * @param fileName name without folders, for people
 */
public record ReportHeader(String fileName, FileDescription description, Mapping mapping) {}
