package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Opens an XLSX workbook on the first visible sheet that looks like a table. */
final class XlsxFile {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private record Sheet(String name, String part) {}

    private XlsxFile() {}

    static GridSource open(Workbook workbook, FileLimits limits) throws IOException, XMLStreamException {
        Map<String, String> parts = relations(workbook);
        boolean from1904 = false;
        List<Sheet> sheets = new ArrayList<>();
        XMLStreamReader xml = required(workbook, "xl/workbook.xml");
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String flag = xml.getAttributeValue(null, "date1904");
                from1904 = "1".equals(flag) || "true".equals(flag);
            } else if (xml.getLocalName().equals("sheet") && isVisible(xml.getAttributeValue(null, "state"))) {
                String part = parts.get(xml.getAttributeValue(RELATIONS, "id"));
                if (part != null && workbook.has(part)) {
                    sheets.add(new Sheet(xml.getAttributeValue(null, "name"), part));
                }
            }
        }
        return chosen(workbook, limits, sheets, from1904);
    }

    private static boolean isVisible(@Nullable String state) {
        return state == null || state.equals("visible");
    }

    private static GridSource chosen(Workbook workbook, FileLimits limits, List<Sheet> sheets, boolean from1904)
            throws IOException, XMLStreamException {
        XlsxStrings strings = XlsxStrings.of(workbook);
        XlsxDates dates = XlsxDates.of(workbook, from1904);
        Sheet best = null;
        long bestSize = -1;
        for (Sheet sheet : sheets) {
            long size = tableSize(
                    new XlsxGrid(workbook, strings, dates, XlsxMerges.none(), required(workbook, sheet.part())));
            if (size > bestSize) {
                bestSize = size;
                best = sheet;
            }
        }
        if (best == null || bestSize == 0) {
            throw new UnreadableFileException(Note.of(FindingCode.FILE_NO_TABLE, ""));
        }
        List<Finding> findings = new ArrayList<>();
        if (sheets.size() > 1) {
            findings.add(Note.of(FindingCode.FILE_OTHER_SHEETS, "")
                    .with("La feuille lue est « " + best.name() + " ».")
                    .at(0, null));
        }
        FileDescription description = new FileDescription("xlsx", null, null, best.name(), findings);
        return GridSource.over(
                new XlsxGrid(
                        workbook,
                        strings,
                        dates,
                        XlsxMerges.of(workbook, best.part()),
                        required(workbook, best.part())),
                limits,
                description);
    }

    /** Filled cells among the first lines: notes and covers have few, tables have many. */
    private static long tableSize(XlsxGrid grid) {
        long filled = 0;
        for (int i = 0; i < 60; i++) {
            RawRow line = grid.nextLine();
            if (line == null) {
                break;
            }
            long cells = line.cells().stream().filter(cell -> !cell.isBlank()).count();
            filled += cells > 1 ? cells : 0;
        }
        return filled;
    }

    private static Map<String, String> relations(Workbook workbook) throws IOException, XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        XMLStreamReader xml = required(workbook, "xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = xml.getAttributeValue(null, "Target");
                parts.put(
                        xml.getAttributeValue(null, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return parts;
    }

    private static XMLStreamReader required(Workbook workbook, String part) throws IOException, XMLStreamException {
        @Nullable XMLStreamReader xml = workbook.xml(part);
        if (xml == null) {
            throw RowFile.broken();
        }
        return xml;
    }
}
