package fr.maillage.engines.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an Office Open XML workbook (ECMA-376), read as a stream. */
final class XlsxGrid implements Grid {
    private static final int WIDEST = 16_384;

    private final Workbook workbook;
    private final XlsxStrings strings;
    private final XlsxDates dates;
    private final XlsxMerges merges;
    private final Merged merged = new Merged();
    private final XMLStreamReader sheet;
    private long blank;
    private long rowNumber;

    XlsxGrid(Workbook workbook, XlsxStrings strings, XlsxDates dates, XlsxMerges merges, XMLStreamReader sheet) {
        this.workbook = workbook;
        this.strings = strings;
        this.dates = dates;
        this.merges = merges;
        this.sheet = sheet;
    }

    @Override
    public @Nullable RawRow nextLine() {
        try {
            while (sheet.hasNext()) {
                if (sheet.next() == XMLStreamConstants.START_ELEMENT
                        && sheet.getLocalName().equals("row")) {
                    RawRow row = row();
                    if (!row.isBlank()) {
                        return row;
                    }
                    blank++;
                }
            }
            return null;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw RowFile.broken();
        }
    }

    private RawRow row() throws XMLStreamException {
        String number = sheet.getAttributeValue(null, "r");
        rowNumber = number == null ? rowNumber + 1 : Long.parseLong(number);
        List<String> cells = new ArrayList<>();
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && sheet.getLocalName().equals("c")) {
                int column = column(sheet.getAttributeValue(null, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell());
                long last = merges.lastRow(rowNumber, cells.size() - 1);
                if (last > rowNumber) {
                    merged.down(cells.size() - 1, cells.get(cells.size() - 1), last);
                }
            }
        }
        return new RawRow(rowNumber, merged.filled(rowNumber, cells));
    }

    private String cell() throws XMLStreamException {
        String type = sheet.getAttributeValue(null, "t");
        String style = sheet.getAttributeValue(null, "s");
        StringBuilder value = new StringBuilder();
        boolean taking = false;
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (sheet.getLocalName().equals("c")) {
                    break;
                }
                taking = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                taking =
                        sheet.getLocalName().equals("v") || sheet.getLocalName().equals("t");
            } else if (taking && event == XMLStreamConstants.CHARACTERS) {
                value.append(sheet.getText());
            }
        }
        return meaning(type == null ? "n" : type, style, value.toString());
    }

    private String meaning(String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value.strip()));
            case "b" -> value.equals("1") ? "Oui" : "Non";
            case "e" -> "";
            case "n" -> value.isEmpty() ? "" : dates.number(value, style);
            default -> value;
        };
    }

    /** Column of a reference such as {@code BC12}, from zero; the next one when the reference is absent. */
    static int column(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        if (column > WIDEST) {
            throw RowFile.broken();
        }
        return Math.max(next, column - 1);
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
