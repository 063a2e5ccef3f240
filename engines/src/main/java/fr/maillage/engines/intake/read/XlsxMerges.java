package fr.maillage.engines.intake.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which cells of a sheet go on in the rows beneath. They are written after the cells, so the sheet is passed once for them. */
final class XlsxMerges {
    private static final int MOST = 100_000;

    private final Map<Long, Long> lastRows = new HashMap<>();

    private XlsxMerges() {}

    static XlsxMerges none() {
        return new XlsxMerges();
    }

    static XlsxMerges of(Workbook workbook, String part) throws IOException, XMLStreamException {
        XlsxMerges merges = new XlsxMerges();
        XMLStreamReader xml = workbook.xml(part);
        while (xml != null && xml.hasNext() && merges.lastRows.size() < MOST) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                merges.add(xml.getAttributeValue(null, "ref"));
            }
        }
        return merges;
    }

    private void add(String reference) {
        String[] ends = reference.split(":");
        if (ends.length < 2) {
            return;
        }
        long first = row(ends[0]);
        long last = row(ends[1]);
        if (last > first) {
            lastRows.put(key(first, XlsxGrid.column(ends[0], 0)), last);
        }
    }

    private static long row(String cell) {
        String digits = cell.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
    }

    private static long key(long row, int column) {
        return row * 100_000 + column;
    }

    /** The last row of the merged cell that begins here; this row when none does. */
    long lastRow(long row, int column) {
        return lastRows.isEmpty() ? row : lastRows.getOrDefault(key(row, column), row);
    }
}
