package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.record.FieldGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The published layouts, recognised by their column names. Sources: LaMednum/standard-mediation-num 1.0.2, 1.0.1 and 0.1;
 * gip-inclusion/data-inclusion-schema 1.0.8; ours. Misspelled names that are found in published files are understood.
 */
final class KnownLayout {
    /** Our own layout: the fields of the place standard, then ours. */
    private static final String OWN = "maillage-1";

    private static final Set<String> ONLY_OWN = Set.of(
            "services_locaux",
            "horaires_exceptionnels",
            "comment_venir",
            "a_apporter",
            "licence",
            "confirme_par",
            "fraicheur");
    /** Those of our columns whose names others may use in another sense. */
    private static final Set<String> OWN_TOO =
            Set.of("equipements", "langues", "autres_noms", "horaires_commentaire", "lien_source");

    private static final int ENOUGH = 8;
    private static final Set<String> ONLY_0_1 = Set.of(
            "courriel",
            "publics_accueillis",
            "public_accueillis",
            "conditions_acces",
            "conditions_access",
            "labels_nationaux",
            "labels_autres",
            "cle_ban");
    private static final Set<String> ONLY_1 = Set.of(
            "courriels",
            "publics_specifiquement_adresses",
            "prise_en_charge_specifique",
            "frais_a_charge",
            "dispositif_programmes_nationaux",
            "formations_labels",
            "autres_formations_labels",
            "itinerance",
            "fiche_acces_libre");
    private static final Set<String> BOTH = Set.of(
            "id",
            "pivot",
            "nom",
            "commune",
            "code_postal",
            "code_insee",
            "adresse",
            "complement_adresse",
            "latitude",
            "longitude",
            "typologie",
            "telephone",
            "site_web",
            "horaires",
            "presentation_resume",
            "presentation_detail",
            "source",
            "structure_parente",
            "date_maj",
            "services",
            "modalites_acces",
            "modalites_accompagnement",
            "prise_rdv");
    private static final Set<String> INCLUSION = Set.of(
            "horaires_accueil",
            "accessibilite_lieu",
            "reseaux_porteurs",
            "thematiques",
            "modes_accueil",
            "structure_id",
            "modes_mobilisation",
            "lien_mobilisation",
            "mobilisable_par",
            "service.thematiques");
    private static final Map<String, Target> ALIASES = aliases();

    private KnownLayout() {}

    private static Map<String, Target> aliases() {
        Map<String, Target> aliases = new HashMap<>();
        for (String field : BOTH) {
            Target.find(field).ifPresent(target -> aliases.put(field, target));
        }
        for (String field : ONLY_1) {
            Target.find(field).ifPresent(target -> aliases.put(field, target));
        }
        for (String field : OWN_TOO) {
            Target.find(field).ifPresent(target -> aliases.put(field, target));
        }
        aliases.put("courriel", Target.EMAIL);
        aliases.put("publics_accueillis", Target.AUDIENCES);
        aliases.put("public_accueillis", Target.AUDIENCES);
        aliases.put("conditions_acces", Target.COSTS);
        aliases.put("conditions_access", Target.COSTS);
        aliases.put("labels_nationaux", Target.PROGRAMMES);
        aliases.put("labels_autres", Target.OTHER_LABELS);
        aliases.put("accessibilite", Target.ACCESSIBILITY_PAGE);
        return aliases;
    }

    private static final Map<String, Target> INCLUSION_ALIASES = Map.ofEntries(
            Map.entry("id", Target.ID),
            Map.entry("nom", Target.NAME),
            Map.entry("siret", Target.PIVOT),
            Map.entry("adresse", Target.ADDRESS),
            Map.entry("complement_adresse", Target.COMPLEMENT),
            Map.entry("code_postal", Target.POSTAL_CODE),
            Map.entry("code_insee", Target.INSEE),
            Map.entry("commune", Target.COMMUNE),
            Map.entry("latitude", Target.LATITUDE),
            Map.entry("longitude", Target.LONGITUDE),
            Map.entry("courriel", Target.EMAIL),
            Map.entry("telephone", Target.PHONE),
            Map.entry("site_web", Target.WEBSITE),
            Map.entry("horaires_accueil", Target.HOURS),
            Map.entry("accessibilite_lieu", Target.ACCESSIBILITY_PAGE),
            Map.entry("reseaux_porteurs", Target.PROGRAMMES),
            Map.entry("description", Target.DESCRIPTION),
            Map.entry("date_maj", Target.DATE),
            Map.entry("source", Target.SOURCE),
            Map.entry("lien_source", Target.SOURCE_PAGE),
            Map.entry("thematiques", Target.SERVICES),
            Map.entry("publics", Target.AUDIENCES),
            Map.entry("frais", Target.COSTS),
            Map.entry("type", Target.SUPPORT),
            Map.entry("modes_accueil", Target.SUPPORT),
            Map.entry("modes_mobilisation", Target.ACCESS),
            Map.entry("lien_mobilisation", Target.BOOKING_PAGE));

    /** Name of the layout, or empty when it is none of the published ones. */
    static Optional<String> of(List<String> columns) {
        if (count(columns, ONLY_OWN) == ONLY_OWN.size()) {
            return Optional.of(OWN);
        }
        long inclusion = count(columns, INCLUSION);
        if (inclusion >= 2 && columns.contains("nom")) {
            return Optional.of("data-inclusion-1");
        }
        long older = count(columns, ONLY_0_1);
        long newer = count(columns, ONLY_1);
        if (count(columns, BOTH) + older + newer < ENOUGH || older + newer + count(columns, Set.of("pivot")) == 0) {
            return Optional.empty();
        }
        return Optional.of(older > newer ? "mednum-0.1" : "mednum-1.0.2");
    }

    /** What a column of this layout means. */
    static Optional<Target> target(String layout, String column) {
        String name = column.strip().toLowerCase(Locale.ROOT);
        if (name.equals(Target.KEPT.field())) {
            return Optional.of(Target.KEPT);
        }
        if (ONLY_OWN.contains(name) || layout.equals(OWN)) {
            return FieldGroup.find(name).map(group -> Target.GROUP_ORIGIN).or(() -> Target.find(name));
        }
        if (layout.equals("libre")) {
            return Optional.empty();
        }
        if (!layout.startsWith("data-inclusion")) {
            if (name.equals("accessibilite") && !layout.equals("mednum-0.1")) {
                return Optional.empty();
            }
            return Optional.ofNullable(ALIASES.get(name))
                    .or(() -> FieldGroup.find(name).map(group -> Target.GROUP_ORIGIN));
        }
        Target own = INCLUSION_ALIASES.get(name);
        if (own == null && name.startsWith("service.")) {
            Target ofService = INCLUSION_ALIASES.get(name.substring("service.".length()));
            return Optional.ofNullable(ofService).filter(target -> target.many() || target == Target.BOOKING_PAGE);
        }
        return Optional.ofNullable(own);
    }

    /** What a service says once of itself, its name or its page, is not of the place: it is kept aside, never guessed. */
    static boolean isAside(String layout, String column) {
        return layout.startsWith("data-inclusion")
                && column.strip().toLowerCase(Locale.ROOT).startsWith("service.")
                && target(layout, column).isEmpty();
    }

    private static long count(List<String> columns, Set<String> names) {
        return columns.stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .filter(names::contains)
                .count();
    }
}
