package fr.maillage.engines.intake.report;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Severity;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.read.FileDescription;
import java.io.IOException;
import java.util.Locale;

/** The report for a terminal, in French: what the file is, what its columns mean, then the findings by kind with examples. */
public final class TextReport extends SummaryReport {
    private final Appendable out;

    /** Writes to this appendable. */
    public TextReport(Appendable out) {
        this.out = out;
    }

    @Override
    void open(ReportHeader header, Tally tally) throws IOException {
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
        if (!tally.kept().isEmpty()) {
            line("");
            line("Gardé de côté, sans champ pour le dire :");
        }
        for (KeptColumn column : tally.kept()) {
            line("  " + Words.kept(column));
        }
    }

    @Override
    void close(Tally tally) throws IOException {
        if (tally.counts().isEmpty() && tally.kept().isEmpty()) {
            line("");
            line("Rien à corriger.");
        }
    }

    @Override
    void heading(Severity severity, long count) throws IOException {
        line("");
        line(severity.words().toUpperCase(Locale.FRENCH) + " (" + Words.number(count) + ")");
    }

    @Override
    void kind(FindingCode code, long count, Tally tally) throws IOException {
        line("  " + code.code() + ", " + Words.number(count) + " fois. " + code.rule());
        for (Finding example : tally.examples(code)) {
            line("    - " + example.message());
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
