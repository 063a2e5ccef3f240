package fr.maillage.engines.intake.report;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Severity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A report for people: written in one go once the counts are known, with the examples that the tally kept. The complete
 * list is in the JSON report.
 */
abstract sealed class SummaryReport implements Report permits TextReport, HtmlReport {
    private @Nullable ReportHeader header;

    @Override
    public final void begin(ReportHeader about) {
        this.header = about;
    }

    @Override
    public final void finding(Finding finding) {
        // The tally keeps the examples; nothing is written before the counts are known.
    }

    @Override
    public final void end(Tally tally) throws IOException {
        if (header == null) {
            throw new IllegalStateException("the report ends before it began");
        }
        open(header, tally);
        for (Severity severity : Severity.values()) {
            if (tally.count(severity) > 0) {
                heading(severity, tally.count(severity));
                for (FindingCode code : tally.codes(severity)) {
                    kind(code, tally.counts().getOrDefault(code, 0L), tally);
                }
            }
        }
        close(tally);
    }

    /** What the file is, how many rows, what its columns mean. */
    abstract void open(ReportHeader about, Tally tally) throws IOException;

    /** Before the kinds of one severity. */
    abstract void heading(Severity severity, long count) throws IOException;

    /** One kind of finding, how often, and its examples. */
    abstract void kind(FindingCode code, long count, Tally tally) throws IOException;

    /** After the last kind. */
    abstract void close(Tally tally) throws IOException;
}
