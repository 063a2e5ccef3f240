package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.layout.ColumnProfile.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Columns whose title alone decides: of a natural person, of a geocoder, or of something that no field of ours carries. */
final class SaidColumns {
    private static final double SURE = 0.95;
    private static final Set<String> DESKS = Set.of(
            "contact",
            "accueil",
            "info",
            "infos",
            "mairie",
            "bibliotheque",
            "mediatheque",
            "secretariat",
            "direction",
            "association",
            "administration",
            "ccas",
            "bonjour",
            "hello",
            "epn",
            "franceservices");

    private final List<String> columns;
    private final List<Map<Target, Double>> headers;
    private final List<String> persons = new ArrayList<>();
    private final boolean typedAddress;

    SaidColumns(List<String> columns, List<Map<Target, Double>> headers) {
        this.columns = columns;
        this.headers = headers;
        boolean address = false;
        for (int i = 0; i < columns.size(); i++) {
            String folded = HeaderWords.folded(columns.get(i));
            if (says(i, Target.PERSON, 0.8) && (folded.contains("nom") || folded.contains("name"))) {
                persons.add(folded.split(" ")[0].equals("nom") ? after(folded, "nom ") : folded.split(" ")[0]);
            }
            boolean typed = !isGeocoder(folded)
                    && (says(i, Target.ADDRESS, 0.8)
                            || says(i, Target.STREET_NAME, 0.8)
                            || says(i, Target.COMMUNE, 0.8));
            address |= typed;
        }
        this.typedAddress = address;
    }

    private static String after(String folded, String start) {
        String rest = folded.substring(Math.min(folded.length(), start.length()));
        return rest.startsWith("du ") ? rest.substring(3) : rest.startsWith("de ") ? rest.substring(3) : rest;
    }

    private boolean says(int column, Target target, double from) {
        return headers.get(column).getOrDefault(target, 0.0) >= from;
    }

    private static boolean isGeocoder(String folded) {
        return folded.startsWith("result ") || folded.startsWith("ban ") || folded.startsWith("geocod");
    }

    /** What a geocoder found helps to place the point; it never replaces what a person typed. */
    boolean isAside(int column) {
        String folded = HeaderWords.folded(columns.get(column));
        boolean answer = isGeocoder(folded)
                && !says(column, Target.GEO_SCORE, 0.8)
                && !says(column, Target.LATITUDE, 0.8)
                && !says(column, Target.LONGITUDE, 0.8);
        return (answer && typedAddress) || HeaderWords.bundled().isAside(columns.get(column));
    }

    /** A title that names a person, and the mail and telephone beside the name of a contact. */
    boolean isPersonal(int column, ColumnProfile profile, List<String> values) {
        if (profile.share(Shape.YES_NO) >= 0.9) {
            return false;
        }
        if (says(column, Target.PERSON, SURE)) {
            return true;
        }
        boolean reaches = says(column, Target.EMAIL, 0.7) || says(column, Target.PHONE, 0.7);
        String folded = " " + HeaderWords.folded(columns.get(column)) + " ";
        boolean beside = reaches
                && persons.stream().anyMatch(person -> !person.isEmpty() && folded.contains(" " + person + " "));
        return beside && !isDesk(values);
    }

    /** A mailbox of the place, whoever answers. */
    private static boolean isDesk(List<String> values) {
        List<String> mails =
                values.stream().filter(value -> value.indexOf('@') > 0).toList();
        long desks = mails.stream()
                .filter(mail ->
                        DESKS.contains(mail.substring(0, mail.indexOf('@')).toLowerCase(Locale.ROOT)))
                .count();
        return !mails.isEmpty() && desks * 2 > mails.size();
    }
}
