package fr.maillage.engines.intake.report;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.layout.ColumnMapping;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The report as one JSON object, written as it comes: {@code docs/schemas/check-report.schema.json} is its contract. The
 * counts come last because the findings are written while the file is read.
 */
public final class JsonReport implements Report {
    private final JsonGenerator json;

    /** Writes to this writer, which the caller closes. */
    public JsonReport(Writer out) {
        this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void begin(ReportHeader header) throws IOException {
        json.writeStartObject();
        json.writeStringProperty("file", header.fileName());
        json.writeStringProperty("format", header.description().format());
        json.writeStringProperty("layout", header.mapping().layout());
        text("encoding", header.description().encoding());
        text("separator", header.description().separator());
        text("part", header.description().part());
        json.writeArrayPropertyStart("mapping");
        for (ColumnMapping column : header.mapping().columns()) {
            column(column);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
    }

    private void column(ColumnMapping column) {
        json.writeStartObject();
        json.writeStringProperty("column", column.column());
        text("target", column.target() == null ? null : column.target().field());
        if (column.term() != null) {
            json.writeStringProperty("term", column.term());
        }
        json.writeNumberProperty("confidence", column.confidence());
        json.writeArrayPropertyStart("evidence");
        for (String line : column.evidence()) {
            json.writeString(line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void finding(Finding finding) {
        json.writeStartObject();
        json.writeNumberProperty("row", finding.row());
        text("column", finding.column());
        json.writeStringProperty("code", finding.code().code());
        json.writeStringProperty("severity", finding.severity().code());
        json.writeStringProperty("original", finding.original());
        text("repaired", finding.repaired());
        json.writeStringProperty("message", finding.message());
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        counts(tally);
    }

    private void counts(Tally tally) {
        json.writeNumberProperty("rows", tally.rows());
        json.writeNumberProperty("accepted", tally.accepted());
        json.writeNumberProperty("refused", tally.refused());
        json.writeObjectPropertyStart("counts");
        tally.counts().forEach((code, count) -> json.writeNumberProperty(code.code(), count));
        json.writeEndObject();
        json.writeArrayPropertyStart("kept");
        for (KeptColumn column : tally.kept()) {
            json.writeStartObject();
            json.writeStringProperty("column", column.column());
            json.writeNumberProperty("values", column.values());
            json.writeArrayPropertyStart("examples");
            column.examples().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void refused(String fileName, Finding reason) {
        json.writeStartObject();
        json.writeStringProperty("file", fileName);
        json.writeNullProperty("format");
        json.writeNullProperty("layout");
        json.writeNullProperty("encoding");
        json.writeNullProperty("separator");
        json.writeNullProperty("part");
        json.writeArrayPropertyStart("mapping");
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        finding(reason);
        json.writeEndArray();
        Tally tally = new Tally(0);
        tally.count(reason);
        counts(tally);
    }
}
