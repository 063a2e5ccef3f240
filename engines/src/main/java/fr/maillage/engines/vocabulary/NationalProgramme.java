package fr.maillage.engines.vocabulary;

/** A national programme carried by the place (field {@code dispositif_programmes_nationaux}, eleven values, spelled as the schema spells them). */
public enum NationalProgramme implements Term {
    /** Aidants Connect. */
    AIDANTS_CONNECT("Aidants Connect", "Aidants Connect"),

    /** Reference digital libraries. */
    DIGITAL_LIBRARIES("Bibliothèques numérique de référence", "Bibliothèque numérique de référence"),

    /** Pix certification. */
    PIX("Certification PIX", "Certification Pix"),

    /** Digital counsellors. */
    DIGITAL_COUNSELLORS("Conseillers numériques", "Conseiller numérique"),

    /** Emmaüs Connect. */
    EMMAUS_CONNECT("Emmaüs Connect", "Emmaüs Connect"),

    /** France Services. */
    FRANCE_SERVICES("France Services", "France Services"),

    /** Grande école du numérique. */
    GEN("Grande école du numérique", "Grande école du numérique"),

    /** French Red Cross. */
    RED_CROSS("La Croix Rouge", "La Croix-Rouge"),

    /** CAF digital access point. */
    CAF_POINT("Point d'accès numérique CAF", "Point d'accès numérique CAF"),

    /** Promeneurs du net. */
    PROMENEURS_DU_NET("Promeneurs du net", "Promeneurs du net"),

    /** Emmaüs Connect digital relay. */
    EMMAUS_RELAY("Relais numérique (Emmaüs Connect)", "Relais numérique Emmaüs Connect");

    private final String label;
    private final String words;

    NationalProgramme(String label, String words) {
        this.label = label;
        this.words = words;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String words() {
        return words;
    }
}
