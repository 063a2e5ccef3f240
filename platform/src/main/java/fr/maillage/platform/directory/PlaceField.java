package fr.maillage.platform.directory;

import java.util.Set;

/** A part of a place that has its own source and date, is compared as one, and is shown as one in a difference. */
public enum PlaceField {
    NAME("Nom"),
    ORGANIZATION("Structure"),
    TYPOLOGIES("Type de lieu"),
    ADDRESS("Adresse"),
    POINT("Position"),
    PHONES("Téléphone"),
    EMAILS("Courriel"),
    WEBSITES("Site web"),
    HOURS("Horaires"),
    CLOSURES("Fermetures et horaires exceptionnels"),
    EQUIPMENT("Équipement"),
    ACCOMMODATIONS("Accessibilité"),
    LANGUAGES("Langues"),
    HOW_TO_COME("Comment venir"),
    WHAT_TO_BRING("À apporter"),
    PRESENTATION("Présentation"),
    SERVICES("Services"),
    PROGRAMMES("Dispositifs et labels"),
    STOPS("Arrêts"),
    CHECKED("Date de vérification");

    /** What sends a person to a closed door or to a wrong number when it is wrong. */
    private static final Set<PlaceField> WEIGHTY = Set.of(NAME, ADDRESS, PHONES, HOURS, CLOSURES);

    private final String words;

    PlaceField(String words) {
        this.words = words;
    }

    /** True when a file that contradicts a person waits for the decision of another person. */
    public boolean isWeighty() {
        return WEIGHTY.contains(this);
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
