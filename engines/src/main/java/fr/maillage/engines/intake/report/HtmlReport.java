package fr.maillage.engines.intake.report;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Severity;
import fr.maillage.engines.intake.layout.ColumnMapping;
import java.io.IOException;
import java.util.Locale;

/** The report as one page without script, to read on a screen or to print. */
public final class HtmlReport extends SummaryReport {
    private static final String STYLE = """
            :root{--ink:#1b1f24;--brand:#0b4f6c;--line:#c9d3d8;--paper:#fff;--soft:#eef4f6}
            *{box-sizing:border-box}body{margin:0 auto;max-width:70rem;padding:1.5rem;color:var(--ink);background:var(--paper);
            font:1.05rem/1.6 system-ui,sans-serif}h1,h2,h3{color:var(--brand);line-height:1.25}
            table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}caption{text-align:left;font-weight:600;padding:.4rem 0}
            th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            thead th{background:var(--soft)}.counts{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0}
            .counts li{background:var(--soft);border-left:.35rem solid var(--brand);padding:.5rem 1rem}
            code{font-size:.95em}@media print{body{max-width:none;padding:0;font-size:10pt}tr{break-inside:avoid}}
            """;

    private final Appendable out;

    /** Writes to this appendable. */
    public HtmlReport(Appendable out) {
        this.out = out;
    }

    @Override
    void open(ReportHeader header, Tally tally) throws IOException {
        top("Vérification de " + header.fileName());
        out.append("<p>")
                .append(escaped(TextReport.described(header.description())))
                .append(". Disposition : ");
        out.append(escaped(header.mapping().layout())).append(".</p><ul class=\"counts\">");
        item(Words.count(tally.rows(), "ligne", "lignes"));
        item(Words.count(tally.accepted(), "acceptée", "acceptées"));
        item(Words.count(tally.refused(), "refusée", "refusées"));
        out.append("</ul>\n<h2>Sens des colonnes</h2>\n");
        mapping(header);
        kept(tally);
    }

    @Override
    void close(Tally tally) throws IOException {
        out.append("</main></body></html>\n");
    }

    private void top(String title) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>")
                .append(escaped(title))
                .append("</h1>\n");
    }

    private void item(String text) throws IOException {
        out.append("<li>").append(escaped(text)).append("</li>");
    }

    private void mapping(ReportHeader about) throws IOException {
        out.append(
                        "<table><caption>Chaque colonne et ce qu’elle contient</caption><thead><tr><th scope=\"col\">Colonne</th>")
                .append(
                        "<th scope=\"col\">Sens</th><th scope=\"col\">Confiance</th><th scope=\"col\">Pourquoi</th></tr></thead>")
                .append("<tbody>\n");
        for (ColumnMapping column : about.mapping().columns()) {
            String meaning =
                    column.target() == null ? "gardée à part" : column.target().field();
            String term = column.term() == null ? "" : " (" + column.term() + ")";
            String sure = column.target() == null ? "" : Math.round(column.confidence() * 100) + " %";
            out.append("<tr><th scope=\"row\">")
                    .append(escaped(column.column()))
                    .append("</th>");
            cell(meaning + term);
            cell(sure);
            cell(String.join(" ", column.evidence()));
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void kept(Tally tally) throws IOException {
        if (tally.kept().isEmpty()) {
            return;
        }
        out.append("<h2>Gardé de côté, sans champ pour le dire</h2>\n<ul>");
        for (KeptColumn column : tally.kept()) {
            item(Words.kept(column));
        }
        out.append("</ul>\n");
    }

    @Override
    void heading(Severity severity, long count) throws IOException {
        out.append("<h2>")
                .append(capital(severity.words()))
                .append(" : ")
                .append(Words.count(count, "remarque", "remarques"))
                .append("</h2>\n");
    }

    @Override
    void kind(FindingCode code, long count, Tally tally) throws IOException {
        out.append("<h3>").append(escaped(code.rule())).append("</h3><p>");
        out.append(Words.count(count, "cas", "cas"))
                .append(", code <code>")
                .append(code.code())
                .append("</code>.");
        if (count > tally.examples(code).size()) {
            out.append(" Les premiers sont montrés ; la liste complète est dans le rapport JSON.");
        }
        out.append("</p>\n");
        examples(tally, code);
    }

    private void examples(Tally tally, FindingCode code) throws IOException {
        out.append(
                        "<table><thead><tr><th scope=\"col\">Ligne</th><th scope=\"col\">Colonne</th><th scope=\"col\">Valeur</th>")
                .append("<th scope=\"col\">Que faire</th></tr></thead><tbody>\n");
        for (Finding finding : tally.examples(code)) {
            out.append("<tr>");
            cell(finding.row() == 0 ? "fichier" : Long.toString(finding.row()));
            cell(finding.column() == null ? "" : finding.column());
            cell(finding.original());
            String detail = finding.note().detail();
            cell((detail.isEmpty() ? "" : detail + " ") + finding.remedy());
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void cell(String text) throws IOException {
        out.append("<td>").append(escaped(text)).append("</td>");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void refused(String fileName, Finding reason) throws IOException {
        top(fileName + " ne peut pas être lu");
        out.append("<p>").append(escaped(reason.message())).append("</p></main></body></html>\n");
    }
}
