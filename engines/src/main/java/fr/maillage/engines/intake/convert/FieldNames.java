package fr.maillage.engines.intake.convert;

import java.util.List;

/** The columns of our CSV files. */
final class FieldNames {
    /** The 32 fields of the place standard, in their normative order. */
    static final List<String> MEDNUM = List.of(
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
            "courriels",
            "site_web",
            "horaires",
            "presentation_resume",
            "presentation_detail",
            "source",
            "itinerance",
            "structure_parente",
            "date_maj",
            "services",
            "publics_specifiquement_adresses",
            "prise_en_charge_specifique",
            "frais_a_charge",
            "dispositif_programmes_nationaux",
            "formations_labels",
            "autres_formations_labels",
            "modalites_acces",
            "modalites_accompagnement",
            "fiche_acces_libre",
            "prise_rdv");

    /** What we know more than the standard. */
    static final List<String> OURS = List.of(
            "equipements",
            "accessibilite",
            "langues",
            "services_locaux",
            "autres_noms",
            "horaires_commentaire",
            "horaires_exceptionnels",
            "comment_venir",
            "a_apporter",
            "lien_source",
            "licence",
            "confirme_par",
            "fraicheur",
            "source_presentation",
            "date_presentation",
            "source_adresse",
            "date_adresse",
            "source_contact",
            "date_contact",
            "source_horaires",
            "date_horaires",
            "source_accueil",
            "date_accueil",
            "source_services",
            "date_services",
            "autres_colonnes");

    private FieldNames() {}
}
