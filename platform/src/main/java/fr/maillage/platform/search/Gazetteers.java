package fr.maillage.platform.search;

import fr.maillage.engines.cog.CodeMatch;
import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.Area;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.text.Folding;
import fr.maillage.engines.text.StreetWords;
import fr.maillage.engines.where.Gazetteer;
import fr.maillage.engines.where.Landmark;
import fr.maillage.engines.where.Landmark.Kind;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the gazetteer of a snapshot: the streets in which places stand, the quarters and stops that they name, their own
 * names, and the contours of quarters when an operator imported some. A contour wins over what places say.
 */
final class Gazetteers {
    private static final Pattern CUT = Pattern.compile("[,;\\n]| [-–—] ");
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*[0-9]{1,5}(?:\\s*[-/]\\s*[0-9]{1,5})?\\s*(?:(?:bis|ter|quater|[A-Za-z])\\b)?\\s*");
    private static final Pattern STOP =
            Pattern.compile("(?:[Aa]rrêt|[Aa]rret|[Ss]tation|[Gg]are)\\s+([\\p{L}0-9’' -]{3,40})");
    private static final int MOST_STOP_WORDS = 5;

    private final List<Landmark> told = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();

    private Gazetteers() {}

    static Gazetteer of(List<Place> places, Home home) {
        Gazetteers gathering = new Gazetteers();
        Map<String, Commune> communes = new LinkedHashMap<>();
        home.communes().forEach(commune -> communes.put(commune.code(), commune));
        for (Place place : places) {
            String code = place.location().communeCode();
            if (!communes.containsKey(code)) {
                Cog.bundled().findCommune(code).map(CodeMatch::commune).ifPresent(one -> communes.put(code, one));
            }
        }
        home.quarters().get().forEach(area -> gathering.contour(area, places));
        places.forEach(gathering::place);
        return Gazetteer.of(List.copyOf(communes.values()), gathering.told);
    }

    /** A contour lies in the commune of the nearest place. */
    private void contour(Area area, List<Place> places) {
        GeoPoint inside = area.inside();
        nearest(inside, places).ifPresent(commune -> {
            told.add(new Landmark(Kind.QUARTER, area.name(), commune, "", inside));
            drawn.add(commune + Folding.fold(area.name()));
        });
    }

    private static Optional<String> nearest(GeoPoint point, List<Place> places) {
        return places.stream()
                .map(Place::location)
                .filter(location ->
                        location.point() != null && !location.communeCode().isEmpty())
                .min(Comparator.comparingDouble(location -> distance(point, location.point())))
                .map(Location::communeCode);
    }

    private static double distance(GeoPoint from, @Nullable GeoPoint to) {
        return to == null ? Double.MAX_VALUE : from.metresTo(to);
    }

    private void place(Place place) {
        Location location = place.location();
        GeoPoint point = location.point();
        if (point != null && !location.communeCode().isEmpty()) {
            tell(Kind.PLACE, place.name(), location, point);
            int comma = place.name().indexOf(',');
            if (comma > 0) {
                tell(Kind.PLACE, place.name().substring(0, comma), location, point);
            }
            street(location.address()).ifPresent(street -> tell(Kind.STREET, street, location, point));
            String quarter = location.quarter();
            if (quarter != null && !drawn.contains(location.communeCode() + Folding.fold(quarter))) {
                tell(Kind.QUARTER, quarter, location, point);
            }
            String way = place.reception().howToCome();
            if (way != null) {
                stops(way, location, point);
            }
        }
        place.stops().forEach(this::stop);
    }

    private void tell(Kind kind, String name, Location location, GeoPoint point) {
        told.add(new Landmark(kind, name.strip(), location.communeCode(), location.postalCode(), point));
    }

    private void stop(Stop stop) {
        GeoPoint point = stop.point();
        if (point != null && !stop.communeCode().isEmpty()) {
            told.add(new Landmark(Kind.STOP, stop.label(), stop.communeCode(), "", point));
            street(Optional.ofNullable(stop.address()).orElse(""))
                    .ifPresent(street -> told.add(new Landmark(Kind.STREET, street, stop.communeCode(), "", point)));
        }
    }

    /** « Tram C, arrêt Saint-Michel, à 4 minutes à pied » names a stop near the place. */
    private void stops(String way, Location location, GeoPoint point) {
        Matcher named = STOP.matcher(way);
        while (named.find()) {
            String name = named.group(1).strip();
            boolean proper = Character.isUpperCase(name.charAt(0)) && name.split(" ").length <= MOST_STOP_WORDS;
            if (proper && !Folding.fold(name).equals(Folding.fold(location.commune()))) {
                tell(Kind.STOP, name, location, point);
            }
        }
    }

    /** The street of an address, without its number: the part that opens with a kind of street, else the first part. */
    static Optional<String> street(String address) {
        String first = "";
        for (String part : CUT.split(address)) {
            String street = NUMBER.matcher(part).replaceFirst("").strip();
            String[] words = Folding.fold(street).split(" ");
            if (words.length > 1 && StreetWords.isKind(words[0])) {
                return Optional.of(capital(street));
            }
            if (first.isEmpty() && words.length > 1) {
                first = street;
            }
        }
        return first.isEmpty() ? Optional.empty() : Optional.of(capital(first));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
