package fr.maillage.platform.search.web;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.cog.CommuneMatch;
import fr.maillage.engines.geo.GeoPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Understands where a person looks for help.
 *
 * @param cog the communes of France
 */
public record Spots(Cog cog) {
    private static final Pattern CHOSEN = Pattern.compile("(\\d[0-9AB]\\d{3})-([a-z0-9-]+)");
    private static final Pattern POSITION = Pattern.compile("(-?\\d{1,2}\\.\\d{1,6}),(-?\\d{1,3}\\.\\d{1,6})");
    /** Above this share of certainty, asking again would only annoy. */
    private static final double SURE = 0.75;

    private static final int MOST_CHOICES = 12;

    /** Communes where there are places come first: a person rarely looks for help elsewhere. */
    Spot find(Address address, Set<String> communesWithPlaces) {
        return find(
                address.first(Param.NEAR), address.first(Param.WHERE), address.yes(Param.CHOOSE), communesWithPlaces);
    }

    /**
     * The spot that an address tells. A commune that one typed wins over a position that one gave before.
     *
     * @param near a position, {@code 44.840,-0.575}, or empty
     * @param words a commune or a postal code as typed, or empty
     * @param choose true when the person wants to choose among all the communes that answer to these words
     */
    public Spot find(String near, String words, boolean choose, Set<String> communesWithPlaces) {
        if (words.isEmpty()) {
            return position(near).<Spot>map(Spot.Near::new).orElseGet(Spot.Anywhere::new);
        }
        Optional<Commune> chosen = chosen(words);
        if (chosen.isPresent()) {
            return new Spot.Town(chosen.get(), false);
        }
        return among(words, communesWithPlaces, choose);
    }

    private Spot among(String words, Set<String> communesWithPlaces, boolean choose) {
        List<CommuneMatch> matches = cog.resolve(words.replace('-', ' '));
        List<Commune> communes =
                matches.stream().map(CommuneMatch::commune).distinct().toList();
        if (communes.isEmpty()) {
            return new Spot.Unknown(words);
        }
        if (communes.size() == 1) {
            return new Spot.Town(communes.getFirst(), false);
        }
        List<Commune> here = communes.stream()
                .filter(commune -> communesWithPlaces.contains(commune.code()))
                .toList();
        if (!choose && here.size() == 1) {
            return new Spot.Town(here.getFirst(), true);
        }
        if (!choose && matches.getFirst().certainty() >= SURE) {
            return new Spot.Town(communes.getFirst(), true);
        }
        List<Commune> offered = here.isEmpty() || choose ? communes : here;
        return new Spot.Several(
                words,
                offered.stream()
                        .sorted(nearestFirst(communesWithPlaces))
                        .limit(MOST_CHOICES)
                        .toList());
    }

    /** Where there are places, then in the same départements, then as the code ranks them. */
    private static Comparator<Commune> nearestFirst(Set<String> communesWithPlaces) {
        Set<String> departements =
                communesWithPlaces.stream().map(code -> code.substring(0, 2)).collect(Collectors.toSet());
        return Comparator.comparing((Commune commune) -> !communesWithPlaces.contains(commune.code()))
                .thenComparing(commune -> !departements.contains(commune.code().substring(0, 2)));
    }

    private Optional<Commune> chosen(String words) {
        Matcher matcher = CHOSEN.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return cog.findCommune(matcher.group(1))
                .map(match -> match.commune())
                .filter(commune -> UrlWords.slug(commune.name()).equals(matcher.group(2)));
    }

    /** What the address says of a commune chosen in the list. */
    public static String word(Commune commune) {
        return commune.code() + "-" + UrlWords.slug(commune.name());
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
