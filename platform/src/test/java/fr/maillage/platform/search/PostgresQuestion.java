package fr.maillage.platform.search;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Equipment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the statement prepared once, and the call that asks one question of it. */
final class PostgresQuestion {
    private PostgresQuestion() {}

    /** Fills the template of the statement with one sum a value. */
    static String prepare(String template, int languages, int programmes) {
        List<String> services = new ArrayList<>();
        services.addAll(sums("by_need", "", ServiceMask.NEED, ServiceMask.KIND));
        services.addAll(sums("by_kind", "", ServiceMask.KIND, ServiceMask.AUDIENCE));
        services.addAll(sums("by_audience", "", ServiceMask.AUDIENCE, ServiceMask.FREE));
        services.addAll(sums("by_price", "", ServiceMask.FREE, ServiceMask.WALK_IN));
        services.addAll(sums("by_access", "", ServiceMask.WALK_IN, ServiceMask.WIDTH));
        List<String> places = new ArrayList<>();
        places.addAll(sums("equipment", "but_e", 0, Equipment.values().length));
        places.addAll(sums("accommodation", "meets and served", 0, Accommodation.values().length));
        places.addAll(sums("language", "but_l", 0, languages));
        places.addAll(sums("programme", "but_g", 0, programmes));
        IntStream.range(0, 4).forEach(band -> places.add("count(*) filter (where but_f and band <= " + band + ")"));
        return template.replace("{services}", String.join(", ", services))
                .replace("{places}", String.join(", ", places));
    }

    private static List<String> sums(String mask, String where, int from, int to) {
        String filter = where.isEmpty() ? "" : " filter (where " + where + ")";
        return IntStream.range(from, to)
                .mapToObj(bit -> "sum((" + mask + " >> " + bit + ") & 1)" + filter)
                .toList();
    }

    /** The call of one question; the text is already a tsquery. */
    static String execute(PlaceQuery query, @Nullable String tsquery, int languages, int programmes) {
        GeoPoint origin = query.origin();
        List<Object> values = new ArrayList<>();
        values.add(tsquery == null ? "null" : quoted(tsquery));
        values.add(origin == null ? "null" : origin.latitude());
        values.add(origin == null ? "null" : origin.longitude());
        values.add(query.radiusMetres() == null ? "null" : query.radiusMetres());
        values.add(ServiceMask.bits(ServiceMask.NEED, query.needs()));
        values.add(ServiceMask.bits(ServiceMask.KIND, query.services()));
        values.add(ServiceMask.bits(ServiceMask.AUDIENCE, query.audiences()));
        values.add(query.free() ? 1 << ServiceMask.FREE : 0);
        values.add(query.withoutAppointment() ? 1 << ServiceMask.WALK_IN : 0);
        values.add(ServiceMask.bits(0, query.equipment()));
        values.add(ServiceMask.bits(0, query.accommodations()));
        values.add(languages);
        values.add(programmes);
        values.add(communes(query));
        values.add(query.freshness() == null ? "null" : query.freshness().ordinal());
        return values.stream().map(Object::toString).collect(Collectors.joining(", ", "execute ask(", ")"));
    }

    private static String communes(PlaceQuery query) {
        return query.communes().isEmpty()
                ? "null"
                : query.communes().stream()
                        .map(PostgresQuestion::quoted)
                        .collect(Collectors.joining(", ", "array[", "]"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
