package fr.maillage.engines.hours;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.text.Folding;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of France with its own list of public holidays.
 *
 * <p>The eleven national days come from the Code du travail (L3133-1); Alsace and Moselle add Good Friday and 26
 * December (L3134-13); each overseas territory adds the day of the abolition of slavery (decree 83-1003) and its own
 * days. The point is the middle of the region, good enough for the hour of sunrise to within three quarters of an hour.
 */
public enum HolidayRegion {
    METROPOLE("Europe/Paris", 46.6, 2.4),
    ALSACE_MOSELLE("Europe/Paris", 48.6, 7.3),
    GUADELOUPE("America/Guadeloupe", 16.2, -61.5),
    MARTINIQUE("America/Martinique", 14.6, -61.0),
    GUYANE("America/Cayenne", 4.9, -52.3),
    REUNION("Indian/Reunion", -21.1, 55.5),
    MAYOTTE("Indian/Mayotte", -12.8, 45.2),
    SAINT_BARTHELEMY("America/St_Barthelemy", 17.9, -62.8),
    SAINT_MARTIN("America/Marigot", 18.1, -63.1),
    SAINT_PIERRE_ET_MIQUELON("America/Miquelon", 46.8, -56.2),
    WALLIS_ET_FUTUNA("Pacific/Wallis", -13.3, -176.2),
    POLYNESIE("Pacific/Tahiti", -17.5, -149.5),
    NOUVELLE_CALEDONIE("Pacific/Noumea", -22.3, 166.5);

    private final ZoneId zone;
    private final GeoPoint middle;
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    HolidayRegion(String zone, double latitude, double longitude) {
        this.zone = ZoneId.of(zone);
        this.middle = new GeoPoint(latitude, longitude);
    }

    /** The time zone of clocks on the walls of this region. */
    public ZoneId zone() {
        return zone;
    }

    /** A point near the middle of the region. */
    public GeoPoint middle() {
        return middle;
    }

    /** The French name of the public holiday on that date, such as « Noël », if it is one here. */
    public Optional<String> findHoliday(LocalDate date) {
        return Optional.ofNullable(holidaysOf(date.getYear()).get(date));
    }

    boolean isHoliday(LocalDate date) {
        return holidaysOf(date.getYear()).containsKey(date);
    }

    private Map<LocalDate, String> holidaysOf(int year) {
        Map<LocalDate, String> known = years.get(year);
        if (known != null) {
            return known;
        }
        Map<LocalDate, String> computed = PublicHolidays.of(this, year);
        // A calendar is asked about a few centuries at most: a wild date must not fill the memory.
        if (years.size() < 500) {
            years.put(year, computed);
        }
        return computed;
    }

    /**
     * The region of a commune, from its INSEE code (« 33063 »), its département code (« 33 », « 2A », « 974 ») or its
     * postal code. Anything else in France is the metropolitan region.
     */
    public static HolidayRegion ofTerritory(String code) {
        String three = code.length() >= 3 ? code.substring(0, 3) : code;
        return switch (three) {
            case "971" -> guadeloupeOrItsFormerCommunes(code);
            case "972" -> MARTINIQUE;
            case "973" -> GUYANE;
            case "974" -> REUNION;
            case "975" -> SAINT_PIERRE_ET_MIQUELON;
            case "976" -> MAYOTTE;
            case "977" -> SAINT_BARTHELEMY;
            case "978" -> SAINT_MARTIN;
            case "986" -> WALLIS_ET_FUTUNA;
            case "987" -> POLYNESIE;
            case "988" -> NOUVELLE_CALEDONIE;
            default -> code.matches("(57|67|68).*") ? ALSACE_MOSELLE : METROPOLE;
        };
    }

    /** 97133 and 97150 are the postal codes that the two islands kept when they left Guadeloupe in 2007. */
    private static HolidayRegion guadeloupeOrItsFormerCommunes(String code) {
        return switch (code) {
            case "97133", "97123" -> SAINT_BARTHELEMY;
            case "97150", "97127" -> SAINT_MARTIN;
            default -> GUADELOUPE;
        };
    }

    /**
     * The region of that name, in any spelling: « métropole », « Alsace-Moselle », « la reunion », or a territory code
     * accepted by {@link #ofTerritory}.
     */
    public static Optional<HolidayRegion> findByName(String name) {
        String wanted = Folding.fold(name).replaceFirst("^l[ae] ", "");
        for (HolidayRegion region : values()) {
            if (Folding.fold(region.name()).equals(wanted)) {
                return Optional.of(region);
            }
        }
        return wanted.matches("\\d{2,3}|2[ab]|\\d{5}|2[ab]\\d{3}")
                ? Optional.of(ofTerritory(wanted))
                : Optional.empty();
    }
}
