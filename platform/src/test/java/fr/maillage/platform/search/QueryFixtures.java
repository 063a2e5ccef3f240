package fr.maillage.platform.search;

import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Freshness;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds questions for tests, one filter at a time; what is not said is not asked. Tuesday 1 December 2026, 10:00. */
final class QueryFixtures {
    static final ZonedDateTime TUESDAY_AT_10 = ZonedDateTime.of(2026, 12, 1, 10, 0, 0, 0, ZoneId.of("Europe/Paris"));

    private QueryFixtures() {}

    /** An empty search around Bordeaux. */
    static Search search() {
        return new Search(HoursContext.bordeaux(), new TravelTime(Barriers.bordeaux()));
    }

    static Asking ask() {
        return new Asking();
    }

    static Asking ask(String text) {
        return new Asking().text(text);
    }

    /** A question under construction. */
    static final class Asking {
        private String text = "";
        private Set<String> communes = Set.of();
        private @Nullable GeoPoint origin;
        private @Nullable Integer radius;
        private Set<Need> needs = Set.of();
        private Set<ServiceKind> services = Set.of();
        private Set<Audience> audiences = Set.of();
        private boolean free;
        private boolean walkIn;
        private Set<String> languages = Set.of();
        private Set<Equipment> equipment = Set.of();
        private Set<String> programmes = Set.of();
        private Set<Accommodation> accommodations = Set.of();
        private @Nullable Freshness freshness;
        private When when = new When.Anytime();
        private PlaceQuery.Order order = PlaceQuery.Order.BEST;
        private ZonedDateTime now = TUESDAY_AT_10;
        private int first;
        private int size = 20;

        Asking text(String value) {
            text = value;
            return this;
        }

        Asking in(String... codes) {
            communes = Set.copyOf(List.of(codes));
            return this;
        }

        Asking from(double latitude, double longitude) {
            origin = new GeoPoint(latitude, longitude);
            return this;
        }

        Asking within(int metres) {
            radius = metres;
            return this;
        }

        Asking needs(Need... values) {
            needs = Set.copyOf(List.of(values));
            return this;
        }

        Asking services(ServiceKind... values) {
            services = Set.copyOf(List.of(values));
            return this;
        }

        Asking audiences(Audience... values) {
            audiences = Set.copyOf(List.of(values));
            return this;
        }

        Asking free() {
            free = true;
            return this;
        }

        Asking walkIn() {
            walkIn = true;
            return this;
        }

        Asking languages(String... values) {
            languages = Set.copyOf(List.of(values));
            return this;
        }

        Asking equipment(Equipment... values) {
            equipment = Set.copyOf(List.of(values));
            return this;
        }

        Asking programmes(String... values) {
            programmes = Set.copyOf(List.of(values));
            return this;
        }

        Asking accessible(Accommodation... values) {
            accommodations = Set.copyOf(List.of(values));
            return this;
        }

        Asking freshness(Freshness value) {
            freshness = value;
            return this;
        }

        Asking open(When value) {
            when = value;
            return this;
        }

        Asking order(PlaceQuery.Order value) {
            order = value;
            return this;
        }

        Asking now(ZonedDateTime value) {
            now = value;
            return this;
        }

        Asking page(int from, int most) {
            first = from;
            size = most;
            return this;
        }

        PlaceQuery please() {
            return new PlaceQuery(
                    text,
                    communes,
                    origin,
                    radius,
                    needs,
                    services,
                    audiences,
                    free,
                    walkIn,
                    languages,
                    equipment,
                    programmes,
                    accommodations,
                    freshness,
                    when,
                    order,
                    now,
                    first,
                    size);
        }
    }
}
