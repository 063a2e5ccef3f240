package fr.maillage.platform.directory.imports.web;

import static java.util.Map.entry;

import fr.maillage.engines.intake.layout.Target;
import java.util.Map;

/** What a column was understood as, in words. */
final class ColumnWords {
    private static final Map<Target, String> WORDS = Map.ofEntries(
            entry(Target.ID, "identifiant"),
            entry(Target.PIVOT, "numéro SIRET ou RNA"),
            entry(Target.NAME, "nom"),
            entry(Target.OTHER_NAME, "autre nom"),
            entry(Target.ORGANIZATION, "structure"),
            entry(Target.TYPOLOGY, "type de lieu"),
            entry(Target.SERVICES, "services"),
            entry(Target.AUDIENCES, "publics"),
            entry(Target.CARE, "prise en charge particulière"),
            entry(Target.COSTS, "prix"),
            entry(Target.ACCESS, "comment venir ou écrire"),
            entry(Target.SUPPORT, "manière d’aider"),
            entry(Target.EQUIPMENT, "équipements"),
            entry(Target.ACCOMMODATIONS, "accessibilité"),
            entry(Target.PROGRAMMES, "programmes nationaux"),
            entry(Target.LABELS, "formations et labels"),
            entry(Target.OTHER_LABELS, "formations et labels"),
            entry(Target.ITINERANCY, "lieu fixe ou mobile"),
            entry(Target.LANGUAGES, "langues"),
            entry(Target.SUMMARY, "présentation courte"),
            entry(Target.DESCRIPTION, "présentation"),
            entry(Target.DATE, "date de mise à jour"),
            entry(Target.SOURCE, "source"),
            entry(Target.PERSON, "nom d’une personne, jamais publié"),
            entry(Target.ADDRESS, "adresse"),
            entry(Target.STREET_NUMBER, "numéro dans la voie"),
            entry(Target.STREET_SUFFIX, "bis, ter"),
            entry(Target.STREET_KIND, "type de voie"),
            entry(Target.STREET_NAME, "nom de la voie"),
            entry(Target.COMPLEMENT, "complément d’adresse"),
            entry(Target.POSTAL_CODE, "code postal"),
            entry(Target.COMMUNE, "commune"),
            entry(Target.INSEE, "code de la commune"),
            entry(Target.DEPARTMENT, "département"),
            entry(Target.LATITUDE, "latitude"),
            entry(Target.LONGITUDE, "longitude"),
            entry(Target.POINT, "point sur la carte"),
            entry(Target.GEO_SCORE, "précision du point"),
            entry(Target.PHONE, "téléphone"),
            entry(Target.EMAIL, "courriel"),
            entry(Target.WEBSITE, "site web"),
            entry(Target.HOURS, "horaires"),
            entry(Target.MONDAY, "horaires du lundi"),
            entry(Target.TUESDAY, "horaires du mardi"),
            entry(Target.WEDNESDAY, "horaires du mercredi"),
            entry(Target.THURSDAY, "horaires du jeudi"),
            entry(Target.FRIDAY, "horaires du vendredi"),
            entry(Target.SATURDAY, "horaires du samedi"),
            entry(Target.SUNDAY, "horaires du dimanche"),
            entry(Target.HOURS_COMMENT, "remarque sur les horaires"),
            entry(Target.EXCEPTIONS, "fermetures et horaires exceptionnels"),
            entry(Target.HOW_TO_COME, "comment venir"),
            entry(Target.WHAT_TO_BRING, "à apporter"),
            entry(Target.LOCAL_SERVICES, "services locaux"),
            entry(Target.LICENCE, "licence"),
            entry(Target.CONFIRMED_BY, "qui a confirmé"),
            entry(Target.FRESHNESS, "ancienneté de la vérification"),
            entry(Target.GROUP_ORIGIN, "source ou date d’une partie de la fiche"),
            entry(Target.SOURCE_PAGE, "page de la source"),
            entry(Target.ACCESSIBILITY_PAGE, "page sur l’accessibilité"),
            entry(Target.BOOKING_PAGE, "page de rendez-vous"));

    private ColumnWords() {}

    /** The words of a field by its name in mappings; for an empty name, those of a column kept as it is. */
    static String of(String field) {
        return field.isEmpty()
                ? "gardée telle quelle"
                : Target.find(field).map(WORDS::get).orElse(field);
    }
}
