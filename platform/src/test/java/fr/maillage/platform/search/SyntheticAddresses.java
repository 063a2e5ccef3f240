package fr.maillage.platform.search;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.Term;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Writes invented questions as addresses of the list page, all different. */
final class SyntheticAddresses {
    private SyntheticAddresses() {}

    static List<String> distinct(Search search, int count) {
        SyntheticQuestions source = new SyntheticQuestions(search.current().places(), 21);
        Set<String> addresses = new LinkedHashSet<>();
        while (addresses.size() < count) {
            addresses.add(of(source.list().please()));
        }
        return List.copyOf(addresses);
    }

    static String of(PlaceQuery query) {
        StringJoiner address = new StringJoiner("&", "/lieux?", "");
        if (!query.text().isEmpty()) {
            address.add("mots=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8));
        }
        GeoPoint origin = query.origin();
        if (origin != null) {
            address.add(String.format(Locale.ROOT, "pres=%.3f,%.3f", origin.latitude(), origin.longitude()));
        }
        if (query.radiusMetres() != null) {
            address.add("rayon=" + Math.max(1, query.radiusMetres() / 1_000));
        }
        add(address, "besoin", query.needs());
        add(address, "service", query.services());
        add(address, "public", query.audiences());
        add(address, "equipement", query.equipment());
        if (query.free()) {
            address.add("gratuit=oui");
        }
        if (query.withoutAppointment()) {
            address.add("sans-rendez-vous=oui");
        }
        if (query.when() instanceof When.Now) {
            address.add("ouvert=maintenant");
        }
        return address.toString();
    }

    private static void add(StringJoiner address, String name, Collection<? extends Term> terms) {
        terms.stream().map(Term::code).sorted().forEach(code -> address.add(name + "=" + code));
    }
}
