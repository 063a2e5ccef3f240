package fr.maillage.engines.intake.report;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Severity;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.read.FileDescription;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report for a terminal, in French: what the file is, what its columns mean, then the findings by kind with examples. */
public final class TextReport implements Report {
    private final Appendable out;
    private @Nullable ReportHeader header;

    /** Writes to this appendable. */
    public TextReport(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin(ReportHeader about) {
        this.header = about;
    }

    @Override
    public void finding(Finding finding) {
        // The tally keeps the examples; nothing is written before the counts are known.
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (header == null) {
            throw new IllegalStateException("the report ends before it began");
        }
        line(header.fileName() + " : " + described(header.description()) + ", disposition « "
                + header.mapping().layout() + " ».");
        line(Words.count(tally.rows(), "ligne", "lignes") + " : "
                + Words.count(tally.accepted(), "acceptée", "acceptées") + ", "
                + Words.count(tally.refused(), "refusée", "refusées") + ".");
        line("");
        line("Sens des colonnes :");
        for (ColumnMapping column : header.mapping().columns()) {
            line("  " + Words.column(column));
        }
        for (Severity severity : Severity.values()) {
            group(tally, severity);
        }
        if (tally.counts().isEmpty()) {
            line("");
            line("Rien à corriger.");
        }
    }

    private void group(Tally tally, Severity severity) throws IOException {
        if (tally.count(severity) == 0) {
            return;
        }
        line("");
        line(severity.words().toUpperCase(Locale.FRENCH) + " (" + Words.number(tally.count(severity)) + ")");
        for (FindingCode code : tally.codes(severity)) {
            line("  " + code.code() + ", " + Words.number(tally.counts().getOrDefault(code, 0L)) + " fois. "
                    + code.rule());
            for (Finding example : tally.examples(code)) {
                line("    - " + example.message());
            }
        }
    }

    static String described(FileDescription description) {
        StringBuilder said = new StringBuilder(description.format().toUpperCase(Locale.ROOT));
        if (description.encoding() != null) {
            said.append(", encodage ").append(description.encoding());
        }
        if (description.separator() != null) {
            String separator = description.separator().equals("\t") ? "tabulation" : description.separator();
            said.append(", séparateur « ").append(separator).append(" »");
        }
        if (description.part() != null) {
            said.append(", partie « ").append(description.part()).append(" »");
        }
        return said.toString();
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    @Override
    public void refused(String fileName, Finding reason) throws IOException {
        line(fileName + " ne peut pas être lu.");
        line(reason.message());
    }
}
