package fr.maillage.engines.vocabulary;

/** How a person gets the service (field {@code modalites_acces}, six values). */
public enum AccessMode implements Term {
    /** Just come. */
    WALK_IN("Se présenter", "Venir sans rendez-vous"),

    /** Call. */
    PHONE("Téléphoner", "Téléphoner"),

    /** Write an e-mail. */
    MAIL("Contacter par mail", "Écrire un courriel"),

    /** Book online. */
    ONLINE_BOOKING("Prendre un RDV en ligne", "Prendre rendez-vous en ligne"),

    /** The place does not receive the public. */
    NO_PUBLIC("Ce lieu n'accueille pas de public", "N'accueille pas de public"),

    /** Sent by a professional, by mail with a form. */
    PRESCRIPTION("Envoyer un mail avec une fiche de prescription", "Être orienté par un professionnel");

    private final String label;
    private final String words;

    AccessMode(String label, String words) {
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
