package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceField;
import java.util.List;

/**
 * A kind of fact that grows old, how many months it is believed, and what to ask. The reasons and sources of the periods
 * are in {@code docs/freshness.md}, which a test compares with this list.
 */
public enum CheckedFact {
    EXISTENCE(12, "le lieu lui-même", "Accueillez-vous toujours du public pour le numérique\u00a0?", PlaceField.NAME),
    HOURS(
            6,
            "les horaires",
            "Êtes-vous toujours ouverts à ces heures\u00a0? Une fermeture est-elle prévue\u00a0?",
            PlaceField.HOURS,
            PlaceField.CLOSURES),
    PHONE(12, "le téléphone", "Ce numéro est-il celui que le public doit appeler\u00a0?", PlaceField.PHONES),
    EMAIL(12, "le courriel", "Quelqu’un lit-il toujours cette adresse\u00a0?", PlaceField.EMAILS),
    SERVICES(
            12,
            "les services",
            "Aidez-vous toujours à faire tout cela\u00a0? Est-ce gratuit\u00a0? Faut-il un rendez-vous\u00a0?",
            PlaceField.SERVICES),
    EQUIPMENT(12, "l’équipement", "Tout ce matériel marche-t-il\u00a0?", PlaceField.EQUIPMENT),
    ADDRESS(24, "l’adresse", "L’entrée est-elle toujours à cette adresse\u00a0?", PlaceField.ADDRESS),
    ACCESSIBILITY(
            36,
            "l’accessibilité",
            "Peut-on entrer sans marche\u00a0? Y a-t-il des travaux\u00a0?",
            PlaceField.ACCOMMODATIONS);

    private final int months;
    private final String words;
    private final String question;
    private final List<PlaceField> fields;

    CheckedFact(int months, String words, String question, PlaceField... fields) {
        this.months = months;
        this.words = words;
        this.question = question;
        this.fields = List.of(fields);
    }

    /** How long it is believed after somebody vouched for it. */
    public int months() {
        return months;
    }

    /** What people read: « les horaires ». */
    public String words() {
        return words;
    }

    /** What a caller asks. */
    public String question() {
        return question;
    }

    List<PlaceField> fields() {
        return fields;
    }
}
