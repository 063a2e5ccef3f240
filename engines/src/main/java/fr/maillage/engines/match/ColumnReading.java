package fr.maillage.engines.match;

import fr.maillage.engines.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Guesses what each column of a list of places holds, from headers in French and English, and checks it on the cells. A
 * field may be told by several columns (two phones); a name, an address or a town by one, the best named.
 */
final class ColumnReading {
    private static final int SAMPLE = 300;

    /** Whole headers, the surest first; words that a header may hold; what a cell must look like. */
    private record Rule(PlaceField field, List<String> whole, Set<String> words, Predicate<String> looks) {}

    private static final List<Rule> RULES = List.of(
            rule(PlaceField.SIRET, "siret siren pivot", "siret siren", cell -> digits(cell) >= 9),
            rule(PlaceField.RNA, "rna", "rna", cell -> true),
            rule(
                    PlaceField.EMAIL,
                    "email mail courriel e_mail adresse_mail contact_email adresse_electronique courriels mel",
                    "email mail courriel courriels",
                    cell -> cell.contains("@")),
            rule(
                    PlaceField.PHONE,
                    "phone tel telephone telephones phonenumber phone_number tel1 numero_de_telephone contact_phone",
                    "phone tel telephone telephones",
                    cell -> digits(cell) >= 4),
            rule(
                    PlaceField.WEBSITE,
                    "website url site_web site web site_internet homepage sites_web",
                    "website url web internet",
                    cell -> cell.contains(".")),
            rule(
                    PlaceField.LATITUDE,
                    "lat latitude y coord_y y_lat latitude_wgs84 ylat coordonnees_y geo_lat",
                    "lat latitude",
                    cell -> between(cell, -90, 90)),
            rule(
                    PlaceField.LONGITUDE,
                    "lon lng long longitude x coord_x x_long longitude_wgs84 xlong coordonnees_x geo_lon geo_lng",
                    "lon lng longitude",
                    cell -> between(cell, -180, 180)),
            rule(
                    PlaceField.POINT,
                    "point geopoint geo_point geo_point_2d geolocalisation coordonnees coordinates location latlon latlng geom gps",
                    "geopoint",
                    ColumnReading::isTwoNumbers),
            rule(
                    PlaceField.COMMUNE_CODE,
                    "code_insee insee codeinsee insee_com code_commune citycode depcom codgeo com_insee code_commune_insee",
                    "insee",
                    cell -> cell.strip().length() == 5 || cell.strip().length() == 4),
            rule(
                    PlaceField.POSTAL_CODE,
                    "code_postal cp zip zipcode zip_code postal postalcode postal_code postcode codepostal post_code",
                    "postal postcode zip zipcode postalcode cp",
                    cell -> digits(cell) >= 2),
            rule(
                    PlaceField.COMMUNE,
                    "commune city ville town locality nom_commune libelle_commune lib_com municipality localite cityname nom_com com ville_nom",
                    "commune city ville town locality localite",
                    ColumnReading::hasLetters),
            rule(
                    PlaceField.NUMBER,
                    "numero numero_voie num_voie house_number housenumber addr_housenumber street_number streetnumber num_rue",
                    "housenumber",
                    cell -> digits(cell) >= 1),
            rule(
                    PlaceField.ADDRESS,
                    "adresse address addr street adresse_postale adresse1 address1 adr voie rue full_address street_address adresse_complete addr_street adresse_voie adresse_1 address_1 line1 addresse",
                    "adresse address addr street voie addresse",
                    ColumnReading::hasLetters),
            rule(
                    PlaceField.NAME,
                    "nom name title lieu lib_fs libelle_1 nom_structure nom_du_lieu nom_lieu libelle nom_de_la_structure raison_sociale enseigne denomination structure intitule nom_complet place_name poi_name venue appellation nom_etablissement nometab libelle_fs restaurant business_name",
                    "nom name title libelle lib denomination enseigne intitule raison",
                    ColumnReading::hasLetters),
            rule(
                    PlaceField.ORGANIZATION,
                    "organisation organization structure_porteuse porteur operator gestionnaire organisme operateur employeur structure_parente brand",
                    "organisation organization porteur porteuse gestionnaire operator",
                    ColumnReading::hasLetters),
            rule(
                    PlaceField.KIND,
                    "type typologie category categorie cuisine kind type_structure categories amenity typologies type_de_structure nature famille format_fs",
                    "type typologie category categorie cuisine",
                    ColumnReading::hasLetters),
            rule(PlaceField.SOURCE, "source", "source", cell -> true));

    private static final Set<PlaceField> SEVERAL = Set.of(PlaceField.PHONE, PlaceField.EMAIL, PlaceField.WEBSITE);

    private ColumnReading() {}

    private static Rule rule(PlaceField field, String whole, String words, Predicate<String> looks) {
        return new Rule(field, List.of(whole.split(" ")), Set.of(words.split(" ")), looks);
    }

    /** Columns, by number from 0, of each field found. */
    static Map<PlaceField, List<Integer>> read(MatchTable table) {
        Map<PlaceField, List<Integer>> found = new EnumMap<>(PlaceField.class);
        Set<Integer> taken = new HashSet<>();
        for (boolean whole : new boolean[] {true, false}) {
            for (Rule rule : RULES) {
                if (found.containsKey(rule.field()) && !SEVERAL.contains(rule.field())) {
                    continue;
                }
                for (int column : columns(table, rule, whole, taken)) {
                    taken.add(column);
                    found.computeIfAbsent(rule.field(), none -> new ArrayList<>())
                            .add(column);
                    if (!SEVERAL.contains(rule.field())) {
                        break;
                    }
                }
            }
        }
        swapAxes(table, found);
        nameByContents(table, found, taken);
        return found;
    }

    private static List<Integer> columns(MatchTable table, Rule rule, boolean whole, Set<Integer> taken) {
        List<String> headers = table.headers().stream()
                .map(header -> Folding.fold(header).replace(' ', '_'))
                .toList();
        return IntStream.range(0, headers.size())
                .boxed()
                .filter(column -> !taken.contains(column))
                .filter(column ->
                        whole ? rule.whole().contains(headers.get(column)) : holds(headers.get(column), rule.words()))
                .filter(column -> looks(table, column, rule.looks()))
                .sorted(Comparator.comparingInt(column -> whole ? rule.whole().indexOf(headers.get(column)) : 0))
                .toList();
    }

    private static boolean holds(String header, Set<String> words) {
        for (String word : header.split("_")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Two thirds of the cells that are filled, in the first rows, look right. */
    private static boolean looks(MatchTable table, int column, Predicate<String> looks) {
        int filled = 0;
        int right = 0;
        for (List<String> row :
                table.rows().subList(0, Math.min(SAMPLE, table.rows().size()))) {
            String cell = row.get(column);
            if (!cell.isBlank()) {
                filled++;
                right += looks.test(cell) ? 1 : 0;
            }
        }
        return 3 * right >= 2 * filled && filled > 0;
    }

    /** « Coord. X » often holds the latitude: within mainland France the two cannot be confused. */
    private static void swapAxes(MatchTable table, Map<PlaceField, List<Integer>> found) {
        List<Integer> latitude = found.get(PlaceField.LATITUDE);
        List<Integer> longitude = found.get(PlaceField.LONGITUDE);
        if (latitude == null || longitude == null) {
            return;
        }
        boolean swapped = looks(table, longitude.getFirst(), cell -> between(cell, 41, 52))
                && looks(table, latitude.getFirst(), cell -> between(cell, -6, 10));
        if (swapped) {
            found.put(PlaceField.LATITUDE, longitude);
            found.put(PlaceField.LONGITUDE, latitude);
        }
    }

    /** No header speaks of a name: the first column of words that differ from row to row. */
    private static void nameByContents(MatchTable table, Map<PlaceField, List<Integer>> found, Set<Integer> taken) {
        for (int column = 0; column < table.headers().size() && !found.containsKey(PlaceField.NAME); column++) {
            Set<String> values = new HashSet<>();
            int index = column;
            table.rows().stream().limit(SAMPLE).map(row -> row.get(index)).forEach(values::add);
            boolean differs = 2 * values.size() > Math.min(SAMPLE, table.rows().size());
            if (!taken.contains(column) && differs && looks(table, column, ColumnReading::hasLetters)) {
                found.put(PlaceField.NAME, List.of(column));
            }
        }
    }

    private static long digits(String cell) {
        return cell.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private static boolean hasLetters(String cell) {
        return cell.chars().anyMatch(Character::isLetter);
    }

    private static boolean isTwoNumbers(String cell) {
        return Points.read("", "", cell) != null;
    }

    private static boolean between(String cell, double least, double most) {
        double number = Points.number(cell);
        return number >= least && number <= most;
    }
}
