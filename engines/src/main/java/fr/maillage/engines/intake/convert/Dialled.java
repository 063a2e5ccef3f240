package fr.maillage.engines.intake.convert;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fr.maillage.engines.intake.record.PlaceContact;
import java.util.List;

/** A number as people dial it, without a leading plus that a spreadsheet would take for a formula: {@code 05 56 00 00 00}. */
final class Dialled {
    private Dialled() {}

    /** The numbers of a place, each with its note in brackets: {@code 05 56 00 00 00 (poste 12)}. */
    static List<String> withNotes(PlaceContact contact) {
        return contact.phones().stream()
                .map(number -> {
                    String note = contact.phoneNotes().get(number);
                    return note == null ? of(number) : of(number) + " (" + note.replace('|', '/') + ")";
                })
                .toList();
    }

    /** Those of the numbers that have a note. */
    static List<String> onlyNotes(PlaceContact contact) {
        return withNotes(contact).stream().filter(one -> one.endsWith(")")).toList();
    }

    static String of(String number) {
        if (!number.startsWith("+")) {
            return number;
        }
        try {
            PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
            String dialled = phones.format(phones.parse(number, "FR"), PhoneNumberFormat.NATIONAL);
            return dialled.startsWith("0") ? dialled : "00" + number.substring(1);
        } catch (NumberParseException e) {
            return "00" + number.substring(1);
        }
    }
}
