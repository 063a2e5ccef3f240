package fr.maillage.engines.intake.layout;

import fr.maillage.engines.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a header means beside the others of its file: what a geocoder added, keys of addresses and areas around the place never
 * feed a sheet when the file says the thing itself; the contact of a person stays with her; letters that most titles begin with
 * say nothing.
 */
final class Companions {
    /** Areas around a place, and keys: never its kind, its name or its number. */
    private static final Set<String> AROUND = Set.of(
            "epci",
            "code epci",
            "nom epci",
            "libelle epci",
            "siren epci",
            "intercommunalite",
            "qpv",
            "code qpv",
            "nom qpv",
            "iris",
            "code iris",
            "canton",
            "bassin de vie",
            "circonscription",
            "arrondissement",
            "zrr",
            "ban id",
            "id ban",
            "cle ban",
            "cle interop",
            "id adr",
            "result id",
            "result type",
            "result status",
            "result score next");
    /** What a geocoder answers: it helps to place the point, and never replaces what was typed. */
    private static final String GEOCODER = "result ";

    private static final Set<String> PEOPLE = Set.of(
            "contact",
            "referent",
            "referente",
            "responsable",
            "interlocuteur",
            "interlocutrice",
            "conseiller",
            "conseillere",
            "mediateur",
            "mediatrice",
            "animateur",
            "directeur",
            "president",
            "coordinateur");
    private static final Set<String> WAYS =
            Set.of("mail", "email", "courriel", "telephone", "tel", "mobile", "portable", "fixe");
    private static final int SHORT = 5;

    private final List<String> folded;
    private final boolean typedAddress;
    private final boolean typedCommune;
    private final String prefix;

    private Companions(List<String> folded, String prefix) {
        this.folded = folded;
        this.prefix = prefix;
        this.typedAddress = folded.stream().anyMatch(header -> !isGeocoder(header) && isStreet(header));
        this.typedCommune = folded.stream().anyMatch(header -> !isGeocoder(header) && isTown(header));
    }

    static Companions of(List<String> columns) {
        List<String> folded = columns.stream()
                .map(column -> HeaderWords.folded(column.substring(column.lastIndexOf('.') + 1)))
                .toList();
        return new Companions(folded, prefix(columns));
    }

    /** True when the column is kept aside whatever it holds. */
    boolean isAside(int column) {
        String header = folded.get(column);
        boolean answer = isGeocoder(header) && !header.equals("result score") && isRepeated(header);
        return AROUND.contains(header) || answer;
    }

    private boolean isRepeated(String header) {
        boolean town = header.contains("city") || header.contains("postcode") || header.contains("context");
        return town ? typedCommune : typedAddress || !header.equals("result label");
    }

    /** True for the mail or the telephone of a person whose name is in the file: « Contact : email » beside « Contact : nom ». */
    boolean isOfAPerson(int column) {
        Optional<String> who = person(folded.get(column));
        return who.isPresent()
                && hasWord(folded.get(column), WAYS)
                && folded.stream()
                        .anyMatch(other ->
                                other.contains(who.get()) && (other.contains("nom") || other.equals(who.get())));
    }

    /** The header without the letters that most headers of the file begin with: {@code c_nom}, {@code USER_NOM}. */
    String bare(String header) {
        String start = Folding.fold(header);
        boolean led = !prefix.isEmpty() && start.startsWith(prefix + " ") && start.length() > prefix.length() + 2;
        return led ? start.substring(prefix.length() + 1) : header;
    }

    private static Optional<String> person(String header) {
        for (String word : header.split(" ")) {
            if (PEOPLE.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static boolean hasWord(String header, Set<String> words) {
        for (String word : header.split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return header.contains("e mail");
    }

    private static boolean isGeocoder(String header) {
        return header.startsWith(GEOCODER);
    }

    private static boolean isStreet(String header) {
        return header.contains("adres")
                || header.contains("rue")
                || header.contains("voie")
                || header.equals("address");
    }

    private static boolean isTown(String header) {
        return header.contains("commune")
                || header.contains("ville")
                || header.contains("city")
                || header.contains("localite");
    }

    /** The first word, when it is short and most headers of the file begin with it. */
    private static String prefix(List<String> columns) {
        Map<String, Integer> counts = new HashMap<>();
        for (String column : columns) {
            String start = Folding.fold(column);
            int space = start.indexOf(' ');
            if (space > 0 && space <= SHORT) {
                counts.merge(start.substring(0, space), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3 && entry.getValue() * 2 >= columns.size()
                        || entry.getKey().equals("user"))
                .filter(entry -> !entry.getKey().equals("code")
                        && !entry.getKey().equals("nom")
                        && !entry.getKey().equals("date"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
