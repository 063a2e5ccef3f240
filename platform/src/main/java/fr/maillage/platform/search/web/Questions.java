package fr.maillage.platform.search.web;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.search.PlaceQuery;
import fr.maillage.platform.search.When;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a question from an address. A value that makes no sense asks nothing: an old link still opens a list. */
final class Questions {
    static final int PAGE_SIZE = 20;
    private static final int MOST_COMMUNES = 30;
    private static final int MOST_PAGES = 5_000;
    private static final int MOST_KILOMETRES = 100;
    /** Around a position, when the person did not say how far. */
    private static final int NEAR_KILOMETRES = 5;

    private Questions() {}

    static PlaceQuery read(Address asked, Spot spot, ZonedDateTime now) {
        @Nullable Integer radius = radius(asked, spot);
        @Nullable GeoPoint origin = spot.origin();
        return new PlaceQuery(
                asked.first(Param.WORDS),
                communes(asked, spot, radius != null && origin != null),
                origin,
                origin == null ? null : radius,
                UrlWords.read(asked.all(Param.NEED), Need.values()),
                UrlWords.read(asked.all(Param.SERVICE), ServiceKind.values()),
                UrlWords.read(asked.all(Param.AUDIENCE), Audience.values()),
                asked.yes(Param.FREE),
                asked.yes(Param.WALK_IN),
                Set.copyOf(asked.all(Param.LANGUAGE)),
                UrlWords.read(asked.all(Param.EQUIPMENT), Equipment.values()),
                Set.copyOf(asked.all(Param.PROGRAMME)),
                UrlWords.read(asked.all(Param.ACCESS), Accommodation.values()),
                asked.yes(Param.RECENT) ? Freshness.RECENT : null,
                when(asked),
                order(asked, spot),
                now,
                (page(asked) - 1) * PAGE_SIZE,
                PAGE_SIZE);
    }

    static int page(Address asked) {
        return number(asked.first(Param.PAGE), 1, MOST_PAGES, 1);
    }

    /** A whole number between two bounds, else the usual one. */
    static int number(String words, int least, int most, int usual) {
        if (words.isEmpty() || words.length() > 6 || !words.chars().allMatch(Character::isDigit)) {
            return usual;
        }
        int number = Integer.parseInt(words);
        return number < least || number > most ? usual : number;
    }

    private static Set<String> communes(Address asked, Spot spot, boolean around) {
        if (!(spot instanceof Spot.Town town)
                || around
                || asked.first(Param.RADIUS).equals(Param.EVERYWHERE)) {
            return Set.of();
        }
        Set<String> communes = new HashSet<>();
        communes.add(town.commune().code());
        for (String code : asked.first(Param.ALSO).split(",", MOST_COMMUNES)) {
            if (!code.isEmpty()) {
                communes.add(code);
            }
        }
        return communes;
    }

    private static @Nullable Integer radius(Address asked, Spot spot) {
        boolean near = (spot instanceof Spot.Near || spot instanceof Spot.Around)
                && !asked.first(Param.RADIUS).equals(Param.EVERYWHERE);
        int usual = near ? NEAR_KILOMETRES : 0;
        int kilometres = number(asked.first(Param.RADIUS), 1, MOST_KILOMETRES, usual);
        return kilometres == 0 ? null : kilometres * 1_000;
    }

    private static When when(Address asked) {
        String time = asked.first(Param.TIME);
        if (!time.isEmpty()) {
            try {
                return new When.At(LocalDateTime.parse(time));
            } catch (DateTimeException notATime) {
                return new When.Anytime();
            }
        }
        String open = asked.first(Param.OPEN);
        return switch (open) {
            case "maintenant" -> new When.Now();
            case "aujourdhui" -> new When.Today();
            default -> UrlWords.day(open).<When>map(When.On::new).orElseGet(When.Anytime::new);
        };
    }

    private static PlaceQuery.Order order(Address asked, Spot spot) {
        return switch (asked.first(Param.ORDER)) {
            case "nom" -> PlaceQuery.Order.NAME;
            case "distance" -> spot.origin() == null ? PlaceQuery.Order.NAME : PlaceQuery.Order.NEAREST;
            default -> PlaceQuery.Order.BEST;
        };
    }
}
