package fr.maillage.engines.intake.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/** Files of invented places whose cells hold all that cells hold: separators, quotes, line breaks, formulas, nothing. */
final class FilthyFiles {
    private static final List<String> WORDS = List.of(
            "Médiathèque",
            "l’Œuvre ; « sociale »",
            "a|b",
            "\"guillemets\"",
            "=SOMME(A1)",
            "'=apostrophe",
            "ligne\nsuivante",
            "C:\\dossier",
            "fin\\",
            "- puce",
            "100 % & plus",
            "été, hiver / automne",
            "· point",
            "日本語",
            "'");
    private static final List<String> HOURS = List.of(
            "",
            "Mo-Fr 09:00-12:00,14:00-17:00; PH off",
            "Lundi au vendredi 9h-12h / 14h-18h",
            "Sa[1] 10:00-12:00",
            "sur rendez-vous",
            "8h à 12h ; fermé en août",
            "We 14:00-18:00 \"ados; parents\"");
    private static final String[][] COMMUNES = {
        {"33000", "Bordeaux"}, {"33700", "MERIGNAC"}, {"33310", "Lormont"}, {"33400", "Talence"}
    };

    private final Random random;

    FilthyFiles(long seed) {
        this.random = new Random(seed);
    }

    /** A file with our own columns, points in WGS 84. */
    String ours(int rows) {
        List<String> columns = new ArrayList<>(FieldNames.MEDNUM);
        columns.addAll(FieldNames.OURS);
        StringBuilder file = new StringBuilder(line(columns, ','));
        for (int row = 0; row < rows; row++) {
            Map<String, String> place = place(row);
            place.put("latitude", degrees(44.83));
            place.put("longitude", degrees(-0.58));
            file.append(line(
                    columns.stream().map(name -> place.getOrDefault(name, "")).toList(), ','));
        }
        return file.toString();
    }

    /** The same in another hand: French titles, semicolons, points in Lambert-93. */
    String foreign(int rows) {
        StringBuilder file = new StringBuilder(line(
                List.of("Nom", "Adresse", "CP", "Ville", "X", "Y", "Tél", "Mail", "Horaires", "Observations", "Maj"),
                ';'));
        for (int row = 0; row < rows; row++) {
            Map<String, String> place = place(row);
            file.append(line(
                    List.of(
                            text(place, "nom"),
                            text(place, "adresse"),
                            text(place, "code_postal"),
                            text(place, "commune"),
                            metres(417_000),
                            metres(6_421_000),
                            text(place, "telephone"),
                            text(place, "courriels"),
                            text(place, "horaires"),
                            text(place, "presentation_detail"),
                            text(place, "date_maj")),
                    ';'));
        }
        return file.toString();
    }

    private Map<String, String> place(int row) {
        String[] commune = COMMUNES[random.nextInt(COMMUNES.length)];
        Map<String, String> place = new LinkedHashMap<>();
        place.put("id", "lieu-" + row);
        place.put("nom", "Lieu " + row + " " + words(2));
        place.put("commune", commune[1]);
        place.put("code_postal", commune[0]);
        place.put("adresse", (row + 1) + " rue des Faures");
        place.put("complement_adresse", some("Bâtiment " + words(1)));
        place.put("telephone", some("05 56 00 00 1" + row % 10));
        place.put("courriels", some("lieu" + row + "@exemple.fr"));
        place.put("site_web", some("https://exemple.fr/lieu?a=" + row));
        place.put("horaires", HOURS.get(random.nextInt(HOURS.size())));
        place.put("presentation_resume", some(words(4)));
        place.put("presentation_detail", some(words(9)));
        place.put("source", some("Ville " + words(1)));
        place.put("structure_parente", some("Association " + words(2)));
        place.put("date_maj", some("2026-0" + (1 + row % 9) + "-11"));
        place.put("services", some("Aide aux démarches administratives|Accès internet et matériel informatique"));
        place.put("autres_formations_labels", some(list()));
        place.put("equipements", some("Wifi|Ordinateur"));
        place.put("langues", some("ar|lsf"));
        place.put("services_locaux", some(list()));
        place.put("autres_noms", some(list()));
        place.put("horaires_commentaire", some(random.nextBoolean() ? "Sur rendez-vous" : words(3)));
        place.put("horaires_exceptionnels", some("2026-12-24/2026-12-31 fermé (congés)|2027-01-04 14:00-17:00"));
        place.put("comment_venir", some(words(5)));
        place.put("a_apporter", some(list()));
        place.put("licence", some("Licence Ouverte 2.0"));
        place.put("confirme_par", some("Vérifié par téléphone par : Aidant"));
        place.put("source_horaires", some(list()));
        place.put("date_horaires", "2026-01-0" + (1 + row % 9));
        return place;
    }

    private String list() {
        StringJoiner list = new StringJoiner("|");
        for (int i = 0; i <= random.nextInt(3); i++) {
            list.add(words(1).replace("|", "\\|") + i);
        }
        return list.toString();
    }

    private String words(int most) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i <= random.nextInt(most); i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private String some(String value) {
        return random.nextInt(4) == 0 ? "" : value;
    }

    private String degrees(double about) {
        return String.format(Locale.ROOT, "%.5f", about + random.nextInt(1_000) / 100_000.0);
    }

    private String metres(int about) {
        return Integer.toString(about + random.nextInt(500));
    }

    private static String text(Map<String, String> place, String field) {
        return place.getOrDefault(field, "");
    }

    private static String line(List<String> cells, char separator) {
        StringJoiner line = new StringJoiner(String.valueOf(separator), "", "\n");
        cells.forEach(cell -> line.add('"' + cell.replace("\"", "\"\"") + '"'));
        return line.toString();
    }
}
