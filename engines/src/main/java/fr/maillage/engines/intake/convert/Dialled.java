package fr.maillage.engines.intake.convert;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** A number as people dial it, without a leading plus that a spreadsheet would take for a formula: {@code 05 56 00 00 00}. */
final class Dialled {
    private Dialled() {}

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
