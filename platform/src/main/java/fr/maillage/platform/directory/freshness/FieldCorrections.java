package fr.maillage.platform.directory.freshness;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.hours.HoursReader;
import fr.maillage.engines.hours.HoursReading;
import fr.maillage.engines.intake.clean.TypedContact;
import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.ui.Phone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a correction and says what it would change. Writes nothing. */
@Component
public class FieldCorrections {
    private static final int LONGEST_CLOSING_DAYS = 400;
    private static final int LONGEST_REASON = 120;

    private final OrdinaryWeek weeks;

    FieldCorrections(OrdinaryWeek weeks) {
        this.weeks = weeks;
    }

    /** The hours of a place as seven texts to correct, or empty when one text says them better. */
    public Optional<Map<DayOfWeek, String>> findWeek(Place place, LocalDate today) {
        return weeks.find(place.hours().osm(), today);
    }

    /** The hours of a place as one text. */
    public String hoursText(Place place) {
        return OrdinaryWeek.words(place.hours().osm());
    }

    /** The closures and exceptional hours of a place in words, empty when none is known. */
    public String closings(Place place) {
        return ClosingWords.of(place.hours().exceptions());
    }

    /** What a correction makes of a place. */
    public Corrected read(Place place, Correction correction, Voucher voucher) {
        return switch (correction) {
            case Correction.Week week -> week(place, week.days(), voucher);
            case Correction.HoursText text -> hours(place, HoursReader.read(text.text()), voucher);
            case Correction.Phones phones -> phones(place, phones.typed(), voucher);
            case Correction.Emails emails -> emails(place, emails.typed(), voucher);
            case Correction.Closing closing -> closing(place, closing, voucher);
        };
    }

    private Corrected week(Place place, Map<DayOfWeek, String> days, Voucher voucher) {
        Map<DayOfWeek, String> cells = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String cell = days.getOrDefault(day, "").strip();
            cells.put(day, cell.isEmpty() || cell.equalsIgnoreCase("fermé") ? "non" : cell);
        }
        return hours(place, HoursReader.readWeek(cells), voucher);
    }

    private Corrected hours(Place place, HoursReading reading, Voucher voucher) {
        String osm = reading.osm();
        String comment = reading.comment();
        if (osm == null || comment != null) {
            String unread = osm == null || comment == null
                    ? ""
                    : " " + say("Ceci n’est pas un horaire\u00a0: «\u00a0{0}\u00a0».", comment);
            return new Corrected.Refused(
                    "horaires",
                    say("Ces horaires n’ont pas été compris.") + unread + " "
                            + say("Écrivez par exemple\u00a0: de 9 h à 12 h et de 14 h à 17 h."));
        }
        PlaceHours known = place.hours();
        PlaceHours after = new PlaceHours(weeks.keepingHolidays(known.osm(), osm), known.comment(), known.exceptions());
        return ready(
                place,
                Vouched.with(place, place.contact(), after, voucher, PlaceField.HOURS),
                PlaceField.HOURS,
                weeks.compare(known.osm(), after.osm(), voucher.on()));
    }

    private static Corrected phones(Place place, String typed, Voucher voucher) {
        List<String> numbers = TypedContact.phones(typed);
        if (numbers.isEmpty()) {
            return new Corrected.Refused(
                    "telephone", say("Ce numéro n’est pas complet. Écrivez dix chiffres, par exemple 05 56 00 00 00."));
        }
        Contact known = place.contact();
        Contact after = new Contact(numbers, known.emails(), known.websites(), known.bookingUrls());
        return ready(
                place,
                Vouched.with(place, after, place.hours(), voucher, PlaceField.PHONES),
                PlaceField.PHONES,
                List.of(BeforeAfter.of(mark("Téléphone"), spoken(known.phones()), spoken(numbers))));
    }

    private static Corrected emails(Place place, String typed, Voucher voucher) {
        List<String> addresses = TypedContact.emails(typed);
        if (addresses.isEmpty()) {
            return new Corrected.Refused(
                    "courriel",
                    say("Cette adresse n’est pas complète. Écrivez-la en entier, par exemple accueil@lieu.fr."));
        }
        Contact known = place.contact();
        Contact after = new Contact(known.phones(), addresses, known.websites(), known.bookingUrls());
        return ready(
                place,
                Vouched.with(place, after, place.hours(), voucher, PlaceField.EMAILS),
                PlaceField.EMAILS,
                List.of(BeforeAfter.of(
                        mark("Courriel"), String.join(", ", known.emails()), String.join(", ", addresses))));
    }

    private static Corrected closing(Place place, Correction.Closing closing, Voucher voucher) {
        Optional<LocalDate> from = TypedDay.find(closing.from());
        Optional<LocalDate> to = TypedDay.find(closing.to());
        if (from.isEmpty()) {
            return new Corrected.Refused("du", say("Écrivez le premier jour de fermeture, par exemple 24/12/2026."));
        }
        if (to.isEmpty() || to.get().isBefore(from.get()) || to.get().isBefore(voucher.on())) {
            return new Corrected.Refused(
                    "au", say("Écrivez le dernier jour de fermeture, après le premier et à venir."));
        }
        if (from.get().plusDays(LONGEST_CLOSING_DAYS).isBefore(to.get())) {
            return new Corrected.Refused(
                    "au", say("Cette fermeture dure plus d’un an. Dites plutôt que le lieu n’existe plus."));
        }
        String reason = Typed.line(closing.reason(), LONGEST_REASON);
        DatedHours dated = new DatedHours(from.get(), to.get(), null, reason.isEmpty() ? null : reason);
        PlaceHours known = place.hours();
        List<DatedHours> dates = known.exceptions().stream()
                .filter(other -> !other.to().isBefore(voucher.on()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (dates.contains(dated)) {
            return new Corrected.Same();
        }
        String before = ClosingWords.of(dates);
        dates.add(dated);
        return ready(
                place,
                Vouched.with(
                        place,
                        place.contact(),
                        new PlaceHours(known.osm(), known.comment(), dates),
                        voucher,
                        PlaceField.CLOSURES),
                PlaceField.CLOSURES,
                List.of(BeforeAfter.of(mark("Fermetures prévues"), before, ClosingWords.of(dates))));
    }

    private static Corrected ready(Place before, Place after, PlaceField field, List<BeforeAfter> differences) {
        boolean same =
                before.contact().equals(after.contact()) && before.hours().equals(after.hours());
        return same ? new Corrected.Same() : new Corrected.Ready(after, field, differences);
    }

    private static String spoken(List<String> numbers) {
        return numbers.stream().map(number -> Phone.of(number).words()).collect(Collectors.joining(", "));
    }
}
