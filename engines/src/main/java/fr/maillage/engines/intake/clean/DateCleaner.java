package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.text.Folding;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as files write them: ISO, French, with a time, in words, spreadsheet numbers, seconds since 1970. */
final class DateCleaner {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:le )?(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2}|\\d{4})(?:[ T,].*)?");
    private static final Pattern WORDS = Pattern.compile("(?:[a-z]+ )?(\\d{1,2})(?:er)? ([a-z]+) (\\d{4})(?: .*)?");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})([.,]\\d+)?");
    private static final Pattern SINCE_1970 = Pattern.compile("(1\\d{9})(\\d{3})?");
    private static final List<String> MONTHS =
            List.of("janv", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sept", "oct", "nov", "dec");
    private static final LocalDate SPREADSHEET = LocalDate.of(1899, 12, 30);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final LocalDate today;

    DateCleaner(LocalDate today) {
        this.today = today;
    }

    Cleaned<LocalDate> clean(String text) {
        if (text.isEmpty() || text.startsWith("0000")) {
            return Cleaned.lost(FindingCode.DATE_MISSING, text);
        }
        try {
            Optional<LocalDate> read = read(text);
            return read.isEmpty() ? Cleaned.lost(FindingCode.DATE_UNREADABLE, text) : judged(text, read.get());
        } catch (DateTimeException e) {
            return Cleaned.lost(FindingCode.DATE_UNREADABLE, text);
        }
    }

    private Cleaned<LocalDate> judged(String text, LocalDate date) {
        if (date.equals(LocalDate.EPOCH)) {
            return Cleaned.lost(FindingCode.DATE_EPOCH, text);
        }
        if (date.isAfter(today)) {
            return Cleaned.lost(FindingCode.DATE_FUTURE, text);
        }
        if (date.getYear() < 1990) {
            return Cleaned.lost(FindingCode.DATE_UNREADABLE, text);
        }
        String iso = date.toString();
        if (text.startsWith(iso)) {
            return Cleaned.right(date);
        }
        boolean serial = SERIAL.matcher(text).matches();
        return Cleaned.noted(date, serial ? FindingCode.DATE_SERIAL : FindingCode.DATE_FORMAT, text, iso);
    }

    private static Optional<LocalDate> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            boolean american = Integer.parseInt(dayFirst.group(2)) > 12;
            return Optional.of(
                    date(dayFirst.group(3), dayFirst.group(american ? 1 : 2), dayFirst.group(american ? 2 : 1)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(date(compact.group(1), compact.group(2), compact.group(3)));
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Optional.of(SPREADSHEET.plusDays(Long.parseLong(serial.group(1))));
        }
        Matcher since1970 = SINCE_1970.matcher(text);
        if (since1970.matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(since1970.group(1)))
                    .atZone(PARIS)
                    .toLocalDate());
        }
        return inWords(text);
    }

    private static Optional<LocalDate> inWords(String text) {
        Matcher words = WORDS.matcher(Folding.fold(text));
        if (!words.matches()) {
            return Optional.empty();
        }
        for (int month = 0; month < MONTHS.size(); month++) {
            if (words.group(2).startsWith(MONTHS.get(month))) {
                return Optional.of(date(words.group(3), "" + (month + 1), words.group(1)));
            }
        }
        return Optional.empty();
    }

    private static LocalDate date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        return LocalDate.of(y < 100 ? 2000 + y : y, Integer.parseInt(month), Integer.parseInt(day));
    }
}
