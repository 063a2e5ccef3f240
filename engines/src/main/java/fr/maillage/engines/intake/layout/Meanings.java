package fr.maillage.engines.intake.layout;

import static java.util.Map.entry;

import fr.maillage.engines.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person may say that a column means, in French words. The text of a choice is what a mapping file writes after the
 * sign: {@code nom}, {@code equipements : Wifi}, or a dash to keep the column aside.
 */
public final class Meanings {
    private static final Map<Target, String> WORDS = Map.ofEntries(
            entry(Target.ID, "identifiant"),
            entry(Target.KEPT, "valeurs gardées à part"),
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

    /**
     * A meaning that may be chosen.
     *
     * @param text as a mapping file writes it
     * @param label for a person
     */
    public record Choice(String text, String label) {}

    private Meanings() {}

    /** The words for a target. */
    public static String words(Target target) {
        return WORDS.getOrDefault(target, target.field());
    }

    /** Every meaning of a whole column; the first keeps it aside. */
    public static List<Choice> list() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(MappingText.ASIDE, "gardée telle quelle"));
        Arrays.stream(Target.values())
                .map(target -> new Choice(target.field(), words(target)))
                .forEach(choices::add);
        return choices;
    }

    /** The meanings of a column of answers: the terms of closed lists that « oui » may stand for. */
    public static List<Choice> listAnswers() {
        List<Choice> choices = new ArrayList<>();
        for (Target target : Target.values()) {
            target.findList().stream()
                    .flatMap(list -> list.terms().stream())
                    .map(term -> new Choice(text(target, term), words(target) + " : " + term.label()))
                    .forEach(choices::add);
        }
        return choices;
    }

    private static String text(Target target, Term term) {
        return target.field() + " : " + term.label();
    }

    /** What a column is taken to mean, as a choice. */
    public static String chosen(ColumnMapping column) {
        Target target = column.target();
        if (target == null) {
            return MappingText.ASIDE;
        }
        return column.term() == null ? target.field() : target.field() + " : " + column.term();
    }

    /** The entry of a mapping that a choice stands for; empty when it is none of the choices. */
    public static Optional<MappingFile.Entry> find(String text) {
        return MappingText.findEntry(text);
    }
}
