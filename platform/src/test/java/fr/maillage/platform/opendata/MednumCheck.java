package fr.maillage.platform.opendata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is wrong in a file of the place standard. Written from the facts of LaMednum/standard-mediation-num, schema.json
 * 1.0.2 and 1.0.1: the 32 fields and their order, the required ones, patterns, and closed lists joined by a bar.
 */
final class MednumCheck {
    private static final List<String> FIELDS = List.of(
            ("id pivot nom commune code_postal code_insee adresse complement_adresse latitude longitude typologie"
                            + " telephone courriels site_web horaires presentation_resume presentation_detail source"
                            + " itinerance structure_parente date_maj services publics_specifiquement_adresses"
                            + " prise_en_charge_specifique frais_a_charge dispositif_programmes_nationaux"
                            + " formations_labels autres_formations_labels modalites_acces modalites_accompagnement"
                            + " fiche_acces_libre prise_rdv")
                    .split(" "));
    private static final Set<String> REQUIRED =
            Set.of("id", "pivot", "nom", "commune", "code_postal", "adresse", "date_maj");
    private static final Map<String, Pattern> PATTERNS = Map.of(
            "pivot", Pattern.compile("[a-zA-Z0-9]{9,14}"),
            "commune", Pattern.compile("[A-Za-z\\dÀ-ÖØ-öø-ÿœ-ŸŒ\\-'’\\s]+"),
            "code_postal", Pattern.compile("\\d{5}"),
            "code_insee", Pattern.compile("([013-9]\\d|2[AB1-9])\\d{3}"),
            "latitude", Pattern.compile("-?\\d+(\\.\\d+)?"),
            "longitude", Pattern.compile("-?\\d+(\\.\\d+)?"),
            "telephone", Pattern.compile("\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}"),
            "presentation_resume", Pattern.compile("(?s).{1,280}"));
    private static final String STAGES = "Étapes numériques(La Poste)";
    private static final Map<String, Set<String>> LISTS = lists();

    private MednumCheck() {}

    static List<String> of(String csv, boolean withStages) {
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            if (!row.getHeader().equals(FIELDS)) {
                return List.of("header " + row.getHeader());
            }
            if (!ids.add(row.getField("id"))) {
                faults.add("id twice " + row.getField("id"));
            }
            LocalDate.parse(row.getField("date_maj"));
            FIELDS.forEach(field -> check(field, row.getField(field), withStages, faults));
        }
        return faults;
    }

    private static void check(String field, String value, boolean withStages, List<String> faults) {
        if (value.isEmpty()) {
            if (REQUIRED.contains(field)) {
                faults.add(field + " is missing");
            }
            return;
        }
        Pattern pattern = PATTERNS.get(field);
        if (pattern != null && !pattern.matcher(value).matches()) {
            faults.add(field + " = " + value);
        }
        Set<String> list = LISTS.get(field);
        if (list != null) {
            for (String one : value.split("\\|")) {
                if (!list.contains(one) || (one.equals(STAGES) && !withStages)) {
                    faults.add(field + " = " + one);
                }
            }
        }
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        lists.put(
                "services",
                Set.of(
                        "Aide aux démarches administratives",
                        "Maîtrise des outils numériques du quotidien",
                        "Insertion professionnelle via le numérique",
                        "Utilisation sécurisée du numérique",
                        "Parentalité et éducation avec le numérique",
                        "Loisirs et créations numériques",
                        "Compréhension du monde numérique",
                        "Accès internet et matériel informatique",
                        "Acquisition de matériel informatique à prix solidaire"));
        lists.put(
                "publics_specifiquement_adresses",
                Set.of("Jeunes", "Étudiants", "Familles et/ou enfants", "Seniors", "Femmes"));
        lists.put(
                "prise_en_charge_specifique",
                Set.of(
                        "Surdité",
                        "Handicaps moteurs",
                        "Handicaps mentaux",
                        "Illettrisme",
                        "Langues étrangères (anglais)",
                        "Langues étrangères (autres)",
                        "Déficience visuelle"));
        lists.put("frais_a_charge", Set.of("Gratuit", "Gratuit sous condition", "Payant"));
        lists.put(
                "dispositif_programmes_nationaux",
                Set.of(
                        "Aidants Connect",
                        "Bibliothèques numérique de référence",
                        "Certification PIX",
                        "Conseillers numériques",
                        "Emmaüs Connect",
                        "France Services",
                        "Grande école du numérique",
                        "La Croix Rouge",
                        "Point d'accès numérique CAF",
                        "Promeneurs du net",
                        "Relais numérique (Emmaüs Connect)"));
        lists.put(
                "formations_labels",
                Set.of(
                        "Formé à « Mon Espace Santé »",
                        "Formé à « DUPLEX » (illettrisme)",
                        "Arnia/MedNum BFC (Bourgogne-Franche-Comté)",
                        "Collectif ressources et acteurs réemploi (Normandie)",
                        STAGES,
                        "Fabriques de Territoire",
                        "Les Éclaireurs du numérique (Drôme)",
                        "Mes Papiers (Métropole de Lyon)",
                        "ORDI 3.0",
                        "SUD LABS (PACA)"));
        lists.put("itinerance", Set.of("Itinérant", "Fixe"));
        lists.put(
                "modalites_acces",
                Set.of(
                        "Se présenter",
                        "Téléphoner",
                        "Contacter par mail",
                        "Prendre un RDV en ligne",
                        "Ce lieu n'accueille pas de public",
                        "Envoyer un mail avec une fiche de prescription"));
        lists.put(
                "modalites_accompagnement",
                Set.of("En autonomie", "Accompagnement individuel", "Dans un atelier collectif", "À distance"));
        return lists;
    }
}
