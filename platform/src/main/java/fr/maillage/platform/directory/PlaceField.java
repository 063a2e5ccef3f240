package fr.maillage.platform.directory;

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

    private final String words;

    PlaceField(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
