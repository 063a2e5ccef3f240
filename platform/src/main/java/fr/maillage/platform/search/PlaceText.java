package fr.maillage.platform.search;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Programme;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.directory.Stop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which texts of a place are searched, and what a word weighs in each: a word counts once, where it weighs most. */
final class PlaceText {
    static final int NAME = 10;
    private static final int ORGANIZATION = 7;
    private static final int WHERE = 6;
    private static final int PROGRAMME = 6;
    private static final int SERVICE = 5;
    private static final int KIND = 5;
    private static final int EQUIPMENT = 4;
    private static final int NEED = 3;
    private static final int WHO = 3;
    private static final int STREET = 3;
    private static final int SUMMARY = 2;
    private static final int DESCRIPTION = 1;

    /** A text and what its words weigh, from 1 to 10. */
    record Part(int weight, String text) {}

    private final Map<String, String> programmeNames = new HashMap<>();

    PlaceText(List<Programme> programmes) {
        programmes.forEach(programme -> programmeNames.put(programme.slug(), programme.name()));
    }

    /** The texts of a place, heaviest first. */
    List<Part> of(Place place) {
        Parts parts = new Parts();
        parts.add(NAME, place.name());
        parts.add(ORGANIZATION, place.organizationName());
        where(place, parts);
        parts.terms(PROGRAMME, place.memberships().national());
        parts.terms(PROGRAMME, place.memberships().labels());
        place.memberships().local().forEach(slug -> parts.add(PROGRAMME, programmeNames.getOrDefault(slug, slug)));
        place.memberships().otherLabels().forEach(label -> parts.add(PROGRAMME, label));
        parts.terms(KIND, place.typologies());
        place.services().forEach(service -> service(service, parts));
        parts.terms(EQUIPMENT, place.reception().equipment());
        for (Need need : NeedRule.answeredBy(place)) {
            parts.add(NEED, need.label());
            parts.add(NEED, NeedWords.of(need));
        }
        place.reception().languages().forEach(code -> parts.add(WHO, FrenchWords.language(code)));
        parts.terms(WHO, place.reception().accommodations());
        parts.add(SUMMARY, place.summary());
        parts.add(DESCRIPTION, place.description());
        return parts.sorted();
    }

    private static void where(Place place, Parts parts) {
        parts.add(WHERE, place.location().commune());
        parts.add(WHERE, place.location().postalCode());
        parts.add(WHERE, place.location().quarter());
        parts.add(STREET, place.location().address());
        for (Stop stop : place.stops()) {
            parts.add(STREET, stop.label());
            parts.add(STREET, stop.address());
        }
    }

    private static void service(Service service, Parts parts) {
        parts.add(SERVICE, service.name());
        if (service.kind() != null) {
            parts.terms(SERVICE, List.of(service.kind()));
        }
        parts.terms(WHO, service.audiences());
        parts.terms(WHO, service.care());
        parts.add(DESCRIPTION, service.description());
    }

    private static final class Parts {
        private final List<Part> parts = new ArrayList<>();

        void add(int weight, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                parts.add(new Part(weight, text));
            }
        }

        void terms(int weight, Collection<? extends Term> terms) {
            for (Term term : terms) {
                add(weight, term.label());
                add(weight, term.words());
            }
        }

        List<Part> sorted() {
            parts.sort((one, other) -> other.weight() - one.weight());
            return parts;
        }
    }
}
