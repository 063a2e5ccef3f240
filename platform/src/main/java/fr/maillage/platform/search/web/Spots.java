package fr.maillage.platform.search.web;

import fr.maillage.engines.cog.CodeMatch;
import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.where.Gazetteer;
import fr.maillage.engines.where.Spotted;
import fr.maillage.engines.where.Whereabouts;
import fr.maillage.engines.where.Whereabouts.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands where a person looks for help: a position, or words that a gazetteer knows. */
public final class Spots {
    private static final Pattern CHOSEN = Pattern.compile("(\\d[0-9AB]\\d{3})-([a-z0-9-]+)");
    private static final Pattern POSITION = Pattern.compile("(-?\\d{1,2}\\.\\d{1,6}),(-?\\d{1,3}\\.\\d{1,6})");
    private static final int MOST_CHOICES = 12;

    private Spots() {}

    static Spot find(Address address, Gazetteer gazetteer) {
        return find(address.first(Param.NEAR), address.first(Param.WHERE), address.yes(Param.CHOOSE), gazetteer);
    }

    /**
     * The spot that an address tells. Words that one typed win over a position that one gave before.
     *
     * @param near a position, {@code 44.840,-0.575}, or empty
     * @param words as typed: a commune, a postal code, an address, a quarter; or empty
     * @param choose true when the person wants to choose among all that answers to these words
     */
    public static Spot find(String near, String words, boolean choose, Gazetteer gazetteer) {
        if (words.isEmpty()) {
            return position(near).<Spot>map(Spot.Near::new).orElseGet(Spot.Anywhere::new);
        }
        Optional<Commune> chosen = chosen(words);
        if (chosen.isPresent()) {
            return town(chosen.get(), gazetteer);
        }
        if (choose) {
            List<Spotted> all = gazetteer.choices(words, MOST_CHOICES);
            return all.isEmpty() ? new Spot.Unknown(words, false) : new Spot.Several(words, all);
        }
        return switch (gazetteer.find(words)) {
            case Whereabouts.Found found -> spot(found, words, gazetteer);
            case Whereabouts.Several several -> new Spot.Several(words, several.choices());
            case Whereabouts.Nowhere nowhere -> new Spot.Unknown(words, nowhere.street());
        };
    }

    private static Spot spot(Whereabouts.Found found, String words, Gazetteer gazetteer) {
        Spotted spotted = found.spotted();
        GeoPoint point = spotted.point();
        if (spotted.kind() != Spotted.Kind.COMMUNE && point != null) {
            return new Spot.Around(spotted, point, found.reading());
        }
        boolean hesitated = found.reading() != Reading.TOWN_ONLY
                && gazetteer.choices(words, 2).size() > 1;
        return new Spot.Town(spotted.commune(), point, found.reading(), hesitated);
    }

    private static Spot town(Commune commune, Gazetteer gazetteer) {
        GeoPoint centre = gazetteer
                .findTown(commune.code())
                .flatMap(town -> Optional.ofNullable(town.point()))
                .or(commune::centre)
                .orElse(null);
        return new Spot.Town(commune, centre, Reading.EXACT, false);
    }

    /** The commune that an address says by its code, as it was chosen in a list. */
    static Optional<Commune> chosen(String words) {
        Matcher matcher = CHOSEN.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Cog.bundled()
                .findCommune(matcher.group(1))
                .map(CodeMatch::commune)
                .filter(commune -> UrlWords.slug(commune.name()).equals(matcher.group(2)));
    }

    /** What the address says of a commune chosen in the list. */
    public static String word(Commune commune) {
        return commune.code() + "-" + UrlWords.slug(commune.name());
    }

    /** What the address says of anything chosen in a list: words that a person can read. */
    public static String word(Spotted spotted) {
        return spotted.kind() == Spotted.Kind.COMMUNE ? word(spotted.commune()) : spotted.words();
    }

    /** The words to show in the box: as typed, or the name of the commune that was chosen. */
    public static String typed(String words) {
        return chosen(words).map(Commune::name).orElse(words);
    }

    static Optional<GeoPoint> position(String words) {
        Matcher matcher = POSITION.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(matcher.group(1));
        double longitude = Double.parseDouble(matcher.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new GeoPoint(latitude, longitude))
                : Optional.empty();
    }
}
