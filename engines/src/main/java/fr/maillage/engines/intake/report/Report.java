package fr.maillage.engines.intake.report;

import fr.maillage.engines.intake.finding.Finding;
import java.io.IOException;

/** A report written while the file is read: nothing that grows with the file is kept. */
public sealed interface Report permits SummaryReport, JsonReport {
    /** The file has been opened and its columns understood. */
    void begin(ReportHeader header) throws IOException;

    /** A finding about the file or a row, in order. */
    void finding(Finding finding) throws IOException;

    /** The whole file has been read, or the part of it that can be. */
    void end(Tally tally) throws IOException;

    /** The file cannot be read at all. */
    void refused(String fileName, Finding reason) throws IOException;
}
