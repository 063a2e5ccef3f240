package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import java.util.List;
import java.util.Set;

/** What a person typed in a form, read as a file would be, but refused whole when one piece of it is wrong. */
public final class TypedContact {
    private static final Set<FindingCode> REFUSED = Set.of(
            FindingCode.PHONE_INVALID, FindingCode.PHONE_FAX, FindingCode.EMAIL_INVALID, FindingCode.EMAIL_ACCENT);
    private static final int LONGEST = 300;

    private TypedContact() {}

    /** Telephone numbers in international form, in the order typed; empty when one of them is no number. */
    public static List<String> phones(String typed) {
        return whole(typed, numbers(PhoneCleaner.clean(cut(typed), "")));
    }

    /** E-mail addresses, in the order typed; empty when one of them is no address. */
    public static List<String> emails(String typed) {
        return whole(typed, EmailCleaner.clean(cut(typed)));
    }

    private static Cleaned<List<String>> numbers(Cleaned<PhoneCleaner.Found> found) {
        return new Cleaned<>(found.get().numbers(), found.notes());
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST ? "" : typed.strip();
    }

    private static List<String> whole(String typed, Cleaned<List<String>> cleaned) {
        boolean refused = cleaned.notes().stream().anyMatch(note -> REFUSED.contains(note.code()));
        return refused || typed.length() > LONGEST ? List.of() : cleaned.get();
    }
}
