package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Figures;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.search.PlaceHit;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.PlaceCard;
import fr.maillage.platform.ui.State;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns places found into the words of a list. */
final class PlaceCards {
    private static final int SERVICES_SHOWN = 3;

    private PlaceCards() {}

    static String href(Place place) {
        return "/lieux/" + place.slug();
    }

    /**
     * The card of one place.
     *
     * @param number its rank among all the places found, from 1
     */
    static PlaceCard card(PlaceHit hit, int number, int total, Spot spot, State state, LocalDate today) {
        Place place = hit.place();
        Age age = Age.of(place.provenance().checkedOn(), today);
        boolean walked = spot.isPrecise() && hit.walkingMinutes() != null;
        return new PlaceCard(
                number,
                say("lieu\u00a0{0}\u00a0sur\u00a0{1}", number, French.number(total)),
                place.name(),
                href(place),
                state,
                where(hit, spot),
                walked,
                phone(place),
                services(place.services()),
                age.words(),
                age.old());
    }

    static @Nullable Phone phone(Place place) {
        return place.contact().phones().isEmpty()
                ? null
                : Phone.of(place.contact().phones().getFirst());
    }

    static String town(Place place) {
        String commune = place.location().commune();
        String quarter = place.location().quarter();
        return quarter == null || quarter.equalsIgnoreCase(commune) ? commune : commune + ", " + quarter;
    }

    private static String where(PlaceHit hit, Spot spot) {
        String town = town(hit.place());
        String distance = distance(hit, spot);
        return distance.isEmpty() ? town : town.isEmpty() ? distance : town + " · " + distance;
    }

    /** Minutes are told from where the person is; from the middle of a town they would promise too much. */
    static String distance(PlaceHit hit, Spot spot) {
        Integer metres = hit.metres();
        if (metres == null) {
            return "";
        }
        Integer minutes = hit.walkingMinutes();
        if (spot.isPrecise() && minutes != null && minutes <= 60) {
            return say("environ {0} à pied", French.count(Math.max(1, minutes), "minute", "minutes"));
        }
        return switch (spot) {
            case Spot.Around around ->
                around.precise()
                        ? Figures.away(French.distance(metres))
                        : say("à {0} du centre", French.distance(metres));
            case Spot.Near near -> Figures.away(French.distance(metres));
            case Spot.Town town -> say("à {0} du centre", French.distance(metres));
            case Spot.Anywhere anywhere -> "";
            case Spot.Several several -> "";
            case Spot.Unknown unknown -> "";
        };
    }

    private static @Nullable String services(List<Service> services) {
        if (services.isEmpty()) {
            return null;
        }
        String first = services.stream()
                .map(Service::name)
                .distinct()
                .limit(SERVICES_SHOWN)
                .collect(Collectors.joining(" · "));
        long more = services.stream().map(Service::name).distinct().count() - SERVICES_SHOWN;
        return more > 0 ? say("{0} · et {1}", first, French.count(more, "autre", "autres")) : first;
    }
}
