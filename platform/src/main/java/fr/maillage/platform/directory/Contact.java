package fr.maillage.platform.directory;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.util.List;

/**
 * How to reach a place.
 *
 * @param phones international form, {@code +33536490012}, the first is the one to call
 * @param emails addresses of the place, never of a person at home
 * @param websites complete addresses with their scheme
 * @param bookingUrls pages where a visit is booked online
 */
@Held(DataClass.PUBLIC)
public record Contact(List<String> phones, List<String> emails, List<String> websites, List<String> bookingUrls) {
    public static final Contact NONE = new Contact(List.of(), List.of(), List.of(), List.of());

    public Contact {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        websites = List.copyOf(websites);
        bookingUrls = List.copyOf(bookingUrls);
    }
}
