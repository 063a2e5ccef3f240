package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.record.PlaceContact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How to reach the place of a row. */
final class ContactCleaner {
    private final Memo<Cleaned<PhoneCleaner.Found>> phones = new Memo<>(20_000, ContactCleaner::phones);
    private final Memo<Cleaned<List<String>>> emails = new Memo<>(20_000, EmailCleaner::clean);
    private final Memo<Cleaned<UrlCleaner.Found>> urls = new Memo<>(20_000, UrlCleaner::clean);

    /** The memo’s key carries the département before the number. */
    private static Cleaned<PhoneCleaner.Found> phones(String key) {
        int bar = key.indexOf('\u0001');
        return PhoneCleaner.clean(key.substring(bar + 1), key.substring(0, bar));
    }

    PlaceContact clean(RowCells cells, RowNotes notes, String departement) {
        PhoneCleaner.Found numbers = new PhoneCleaner.Found(new ArrayList<>(1), new LinkedHashMap<>());
        Set<String> mails = new LinkedHashSet<>();
        Set<String> sites = new LinkedHashSet<>();
        String overseas = departement.length() == 3 ? departement : "";
        for (ColumnMapping column : cells.columns(Target.PHONE)) {
            String cell = cells.text(column);
            add(numbers, notes.takeAll(column.column(), phones.get(overseas + '\u0001' + without(cell, true))));
            if (cell.indexOf('@') >= 0) {
                mail(without(cell, false), column, notes, mails, sites);
            }
        }
        for (ColumnMapping column : cells.columns(Target.EMAIL)) {
            String cell = cells.text(column);
            mail(cell, column, notes, mails, sites);
            String rest = without(cell, true);
            if (rest.length() < cell.length()
                    && rest.chars().filter(Character::isDigit).count() >= 9) {
                add(numbers, notes.takeAll(column.column(), phones.get(overseas + '\u0001' + rest)));
            }
        }
        for (ColumnMapping column : cells.columns(Target.WEBSITE)) {
            UrlCleaner.Found found = notes.takeAll(column.column(), urls.get(cells.text(column)));
            sites.addAll(found.urls());
            mails.addAll(found.emails());
        }
        return new PlaceContact(
                List.copyOf(numbers.numbers()),
                numbers.notes(),
                List.copyOf(mails),
                List.copyOf(sites),
                page(cells, notes, Target.ACCESSIBILITY_PAGE),
                page(cells, notes, Target.BOOKING_PAGE));
    }

    /** A number met twice is one number; its first note is kept. */
    private static void add(PhoneCleaner.Found all, PhoneCleaner.Found more) {
        for (String number : more.numbers()) {
            if (!all.numbers().contains(number)) {
                all.numbers().add(number);
            }
        }
        more.notes().forEach(all.notes()::putIfAbsent);
    }

    /** The cell without its e-mail addresses, or with nothing but them. */
    private static String without(String cell, boolean mails) {
        if (cell.indexOf('@') < 0) {
            return mails ? cell : "";
        }
        StringJoiner kept = new StringJoiner(" ");
        for (String word : cell.split("\\s+")) {
            if (word.indexOf('@') >= 0 != mails) {
                kept.add(word);
            }
        }
        String text = kept.toString();
        return mails ? AddressText.trimmed(text) : text;
    }

    private void mail(String cell, ColumnMapping column, RowNotes notes, Set<String> mails, Set<String> sites) {
        boolean site = cell.indexOf('@') < 0 && (cell.startsWith("http") || cell.startsWith("www."));
        if (!site) {
            mails.addAll(notes.takeAll(column.column(), emails.get(cell)));
            return;
        }
        List<String> found = urls.get(cell).get().urls();
        if (!found.isEmpty()) {
            sites.addAll(found);
            notes.add(column.column(), Note.of(FindingCode.WEBSITE_IN_EMAIL, cell, found.get(0)));
        }
    }

    private @Nullable String page(RowCells cells, RowNotes notes, Target target) {
        String cell = cells.text(target);
        if (cell.isEmpty()) {
            return null;
        }
        List<String> found = notes.takeAll(cells.header(target), urls.get(cell)).urls();
        return found.isEmpty() ? null : found.get(0);
    }
}
