package fr.maillage.platform.kiosk.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import fr.maillage.engines.text.Folding;
import fr.maillage.engines.text.Gsm7;
import fr.maillage.engines.text.ShortText;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** A place in one short message: name, address, telephone, hours of today. */
final class TextWords {
    /** A telephone is read by others: a name that holds one of these is left out. */
    private static final Set<String> UNSAID = Set.of(
            "rsa",
            "violence",
            "violences",
            "viol",
            "addiction",
            "addictions",
            "drogue",
            "drogues",
            "alcool",
            "vih",
            "sida",
            "ivg",
            "dette",
            "dettes",
            "surendettement",
            "prison",
            "psychiatrie",
            "psychiatrique",
            "prostitution",
            "cidff");

    private TextWords() {}

    /** The language of the screen when the alphabet of short messages has its letters, else French: one segment, always. */
    static Language language() {
        Language spoken = Words.language();
        return Gsm7.plain(spoken.ownName()).isEmpty() ? Language.FRENCH : spoken;
    }

    static String of(Place place, Schedule schedule, LocalDate today) {
        ShortText text = new ShortText();
        if (place.provenance().fictitious()) {
            text.whole(say("Lieu inventé"));
        }
        if (!isUnsaid(place.name())) {
            text.shortened(place.name());
        }
        String street = place.location().address();
        text.shortened(
                street.isBlank() || isUnsaid(street)
                        ? place.location().commune()
                        : street + ", " + place.location().commune());
        place.contact().phones().stream()
                .findFirst()
                .ifPresent(phone -> text.whole("Tel. " + Phone.of(phone).words()));
        if (schedule.hours() != null || !schedule.exceptions().isEmpty()) {
            text.ifThereIsRoom(say("Le {0} : {1}", French.day(today), HoursWords.day(schedule.hoursOf(today))));
        }
        return text.text();
    }

    private static boolean isUnsaid(String words) {
        return Arrays.stream(Folding.fold(words).split(" ")).anyMatch(UNSAID::contains);
    }
}
