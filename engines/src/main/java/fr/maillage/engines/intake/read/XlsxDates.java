package fr.maillage.engines.intake.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Numbers of an XLSX workbook as a person sees them: dates and times by their cell format, numbers without exponent. */
final class XlsxDates {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465;
    private static final int SECONDS_A_DAY = 86_400;

    private final boolean from1904;
    private final List<Boolean> dateStyles = new ArrayList<>();

    private XlsxDates(boolean from1904) {
        this.from1904 = from1904;
    }

    static XlsxDates of(Workbook workbook, boolean from1904) throws IOException, XMLStreamException {
        XlsxDates dates = new XlsxDates(from1904);
        XMLStreamReader xml = workbook.xml("xl/styles.xml");
        if (xml == null) {
            return dates;
        }
        Map<String, String> formats = new HashMap<>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inCells = inCells || xml.getLocalName().equals("cellXfs");
                if (xml.getLocalName().equals("numFmt")) {
                    formats.put(xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
                } else if (inCells && xml.getLocalName().equals("xf")) {
                    String id = xml.getAttributeValue(null, "numFmtId");
                    dates.dateStyles.add(id != null && isDate(id, formats.get(id)));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                break;
            }
        }
        return dates;
    }

    private static boolean isDate(String id, @Nullable String format) {
        int number = Integer.parseInt(id);
        if (format == null) {
            return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 58);
        }
        String plain = unquoted(format).toLowerCase(Locale.ROOT);
        return plain.indexOf('y') >= 0 || plain.indexOf('d') >= 0 || plain.indexOf('h') >= 0 || plain.contains("a/m");
    }

    private static String unquoted(String format) {
        StringBuilder kept = new StringBuilder();
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            quoted = (c == '"') != quoted;
            bracketed = c == '[' || (bracketed && c != ']');
            if (c == '\\') {
                i++;
            } else if (!quoted && !bracketed) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    String number(String value, @Nullable String style) {
        double number = Double.parseDouble(value.strip());
        int index = style == null ? -1 : Integer.parseInt(style);
        if (index >= 0 && index < dateStyles.size() && dateStyles.get(index) && number >= 0 && number <= LAST_DAY) {
            return date(number);
        }
        return new BigDecimal(value.strip()).stripTrailingZeros().toPlainString();
    }

    private String date(double number) {
        long days = (long) Math.floor(number);
        long seconds = Math.round((number - days) * SECONDS_A_DAY);
        LocalTime time = LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS_A_DAY - 1));
        if (days == 0) {
            return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
        }
        LocalDate day = (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(days);
        return seconds == 0
                ? day.toString()
                : LocalDateTime.of(day, time).withNano(0).toString();
    }
}
