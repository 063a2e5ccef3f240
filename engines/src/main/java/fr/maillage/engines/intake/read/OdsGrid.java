package fr.maillage.engines.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of an OpenDocument spreadsheet (ISO/IEC 26300) that holds any, read as a stream. */
final class OdsGrid implements Grid {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final int MOST_REPEATED_CELLS = 2_000;

    private final Workbook workbook;
    private final XMLStreamReader content;
    private @Nullable RawRow repeated;
    private long repeats;
    private long rowNumber;
    private long blank;
    private boolean found;
    private final Merged merged = new Merged();

    OdsGrid(Workbook workbook) throws IOException, XMLStreamException {
        this.workbook = workbook;
        XMLStreamReader xml = workbook.xml("content.xml");
        if (xml == null) {
            throw RowFile.broken();
        }
        this.content = xml;
    }

    @Override
    public @Nullable RawRow nextLine() {
        try {
            while (true) {
                if (repeats > 0 && repeated != null) {
                    repeats--;
                    return new RawRow(++rowNumber, repeated.cells());
                }
                if (!content.hasNext()) {
                    return null;
                }
                int event = content.next();
                if (event == XMLStreamConstants.END_ELEMENT && named("table") && found) {
                    return null;
                }
                if (event == XMLStreamConstants.START_ELEMENT && named("table-row")) {
                    readRow();
                }
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw RowFile.broken();
        }
    }

    private void readRow() throws XMLStreamException {
        long times = repetition("number-rows-repeated");
        RawRow row = new RawRow(0, merged.filled(rowNumber + 1, cells()));
        if (row.isBlank()) {
            rowNumber += times;
            blank += 1;
        } else {
            found = true;
            repeated = row;
            repeats = times;
        }
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        long emptyBefore = 0;
        while (content.hasNext()) {
            int event = content.next();
            if (event == XMLStreamConstants.END_ELEMENT && named("table-row")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT || !(named("table-cell") || named("covered-table-cell"))) {
                continue;
            }
            long times = repetition("number-columns-repeated");
            long down = spanned();
            String value = cell();
            if (value.isBlank()) {
                emptyBefore += times;
                continue;
            }
            for (long i = 0; i < Math.min(emptyBefore, MOST_REPEATED_CELLS); i++) {
                cells.add("");
            }
            for (long i = 0; i < Math.min(times, MOST_REPEATED_CELLS); i++) {
                cells.add(value);
            }
            if (down > 1) {
                merged.down(cells.size() - 1, value, rowNumber + down);
            }
            emptyBefore = 0;
        }
        return cells;
    }

    private String cell() throws XMLStreamException {
        String type = content.getAttributeValue(OFFICE, "value-type");
        String number = content.getAttributeValue(OFFICE, "value");
        String date = content.getAttributeValue(OFFICE, "date-value");
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int annotation = 0;
        while (content.hasNext()) {
            int event = content.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (named("table-cell") || named("covered-table-cell")) {
                    break;
                }
                annotation -= content.getLocalName().equals("annotation") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                annotation += content.getLocalName().equals("annotation") ? 1 : 0;
                if (content.getLocalName().equals("p") && annotation == 0 && paragraphs++ > 0) {
                    text.append('\n');
                } else if (content.getLocalName().equals("s")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.CHARACTERS && annotation == 0) {
                text.append(content.getText());
            }
        }
        if ("float".equals(type) && number != null) {
            return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        }
        return "date".equals(type) && date != null ? date : text.toString().strip();
    }

    private boolean named(String name) {
        return content.getLocalName().equals(name) && TABLE.equals(content.getNamespaceURI());
    }

    private long spanned() {
        String rows = content.getAttributeValue(TABLE, "number-rows-spanned");
        return rows == null ? 1 : Long.parseLong(rows);
    }

    private long repetition(String attribute) {
        String times = content.getAttributeValue(TABLE, attribute);
        return times == null ? 1 : Math.max(1, Long.parseLong(times));
    }

    @Override
    public long blankLines() {
        return blank;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
