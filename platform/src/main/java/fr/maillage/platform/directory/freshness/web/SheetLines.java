package fr.maillage.platform.directory.freshness.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.freshness.FieldCorrections;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the sheet of a place in lines. */
@Component
class SheetLines {
    private static final String UNKNOWN = "non connu";

    private final FieldCorrections corrections;

    SheetLines(FieldCorrections corrections) {
        this.corrections = corrections;
    }

    SheetView of(Place place) {
        List<Fact> facts = new ArrayList<>();
        add(facts, say("Horaires"), hours(place));
        add(facts, say("Fermetures prévues"), corrections.closings(place));
        facts.add(new Fact(
                say("Téléphone"),
                orUnknown(place.contact().phones().stream()
                        .map(number -> Phone.of(number).words())
                        .collect(Collectors.joining(", ")))));
        facts.add(new Fact(
                say("Courriel"), orUnknown(String.join(", ", place.contact().emails()))));
        facts.add(new Fact(say("Adresse"), orUnknown(where(place))));
        add(
                facts,
                say("Services"),
                place.services().stream().map(service -> service.name()).collect(Collectors.joining(", ")));
        add(facts, say("Sur place"), terms(place.reception().equipment()));
        add(facts, say("Accessibilité"), terms(place.reception().accommodations()));
        return new SheetView(place.name(), where(place), "/lieux/" + place.slug(), facts, checked(place));
    }

    static String where(Place place) {
        Location location = place.location();
        return Stream.of(location.address(), (location.postalCode() + " " + location.commune()).strip())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    static String checked(Place place) {
        LocalDate day = place.provenance().checkedOn();
        return day == null
                ? say("Personne n’a encore vérifié cette fiche")
                : say("Vérifiée pour la dernière fois le {0}", French.date(day));
    }

    private String hours(Place place) {
        String words = corrections.hoursText(place);
        String comment = place.hours().comment();
        String all = comment == null ? words : words.isEmpty() ? comment : words + ". " + comment;
        return orUnknown(French.sentence(all));
    }

    private static void add(List<Fact> facts, String what, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(what, value));
        }
    }

    private static String terms(Collection<? extends Term> terms) {
        return terms.stream().map(Term::words).sorted().collect(Collectors.joining(", "));
    }

    private static String orUnknown(String value) {
        return value.isBlank() ? UNKNOWN : value;
    }
}
