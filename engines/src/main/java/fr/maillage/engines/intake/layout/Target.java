package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.terms.TermList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column may mean. The names are those of the place standard 1.0.2 where it has the field, ours in the same manner
 * elsewhere. Several columns may feed a target that is {@code many}.
 */
public enum Target {
    ID("id", false),
    PIVOT("pivot", false),
    NAME("nom", false),
    OTHER_NAME("autres_noms", true),
    ORGANIZATION("structure_parente", false),
    TYPOLOGY("typologie", TermList.TYPOLOGIES),
    ADDRESS("adresse", false),
    STREET_NUMBER("numero_voie", false),
    STREET_SUFFIX("suffixe_voie", false),
    STREET_KIND("type_voie", false),
    STREET_NAME("nom_voie", false),
    COMPLEMENT("complement_adresse", true),
    POSTAL_CODE("code_postal", false),
    COMMUNE("commune", false),
    INSEE("code_insee", false),
    DEPARTMENT("departement", false),
    LATITUDE("latitude", false),
    LONGITUDE("longitude", false),
    POINT("point", false),
    GEO_SCORE("score_geocodage", false),
    PHONE("telephone", true),
    EMAIL("courriels", true),
    WEBSITE("site_web", true),
    HOURS("horaires", true),
    MONDAY("horaires_lundi", true),
    TUESDAY("horaires_mardi", true),
    WEDNESDAY("horaires_mercredi", true),
    THURSDAY("horaires_jeudi", true),
    FRIDAY("horaires_vendredi", true),
    SATURDAY("horaires_samedi", true),
    SUNDAY("horaires_dimanche", true),
    HOURS_COMMENT("horaires_commentaire", true),
    EXCEPTIONS("horaires_exceptionnels", true),
    HOW_TO_COME("comment_venir", false),
    WHAT_TO_BRING("a_apporter", true),
    SUMMARY("presentation_resume", false),
    DESCRIPTION("presentation_detail", true),
    SERVICES("services", TermList.SERVICES),
    LOCAL_SERVICES("services_locaux", true),
    AUDIENCES("publics_specifiquement_adresses", TermList.AUDIENCES),
    CARE("prise_en_charge_specifique", TermList.CARE),
    COSTS("frais_a_charge", TermList.COSTS),
    ACCESS("modalites_acces", TermList.ACCESS),
    SUPPORT("modalites_accompagnement", TermList.SUPPORT),
    EQUIPMENT("equipements", TermList.EQUIPMENT),
    ACCOMMODATIONS("accessibilite", TermList.ACCOMMODATIONS),
    PROGRAMMES("dispositif_programmes_nationaux", TermList.PROGRAMMES),
    LABELS("formations_labels", TermList.LABELS),
    OTHER_LABELS("autres_formations_labels", true),
    ITINERANCY("itinerance", TermList.ITINERANCY),
    LANGUAGES("langues", true),
    DATE("date_maj", false),
    SOURCE("source", false),
    SOURCE_PAGE("lien_source", false),
    CONFIRMED_BY("confirme_par", false),
    FRESHNESS("fraicheur", false),
    LICENCE("licence", false),
    GROUP_ORIGIN("provenance", true),
    ACCESSIBILITY_PAGE("fiche_acces_libre", false),
    BOOKING_PAGE("prise_rdv", false),

    /** What a file of ours keeps that no field carries, as {@code column = value}. */
    KEPT("autres_colonnes", true),

    /** The name of a natural person: kept aside, never published. */
    PERSON("personne", true);

    private static final Map<String, Target> BY_FIELD = new HashMap<>();

    static {
        for (Target target : values()) {
            BY_FIELD.put(target.field, target);
        }
    }

    private final String field;
    private final boolean many;
    private final @Nullable TermList list;

    Target(String field, boolean many) {
        this.field = field;
        this.many = many;
        this.list = null;
    }

    Target(String field, TermList list) {
        this.field = field;
        this.many = true;
        this.list = list;
    }

    /** The name in mappings and reports. */
    public String field() {
        return field;
    }

    /** Whether several columns may feed it. */
    public boolean many() {
        return many;
    }

    /** The closed list of its values, if it has one. */
    public Optional<TermList> findList() {
        return Optional.ofNullable(list);
    }

    /** Whether it holds the hours of one day of the week. */
    public boolean isDay() {
        return compareTo(MONDAY) >= 0 && compareTo(SUNDAY) <= 0;
    }

    /** Whether it holds the address of one page. */
    public boolean isPage() {
        return this == SOURCE_PAGE || this == ACCESSIBILITY_PAGE || this == BOOKING_PAGE;
    }

    /** The target of this name, old and misspelled names of the standard included elsewhere. */
    public static Optional<Target> find(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    /** The target whose values are this list. */
    public static Target of(TermList list) {
        for (Target target : values()) {
            if (target.list == list) {
                return target;
            }
        }
        throw new IllegalStateException("no column holds " + list);
    }
}
