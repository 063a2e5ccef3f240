package fr.maillage.engines.vocabulary;

/** A training or label of the place (field {@code formations_labels}, ten values of 1.0.2). */
public enum TrainingLabel implements Term {
    /** Trained to « Mon espace santé ». */
    MON_ESPACE_SANTE("Formé à « Mon Espace Santé »", "Formé à Mon espace santé"),

    /** Trained to « Duplex » (illiteracy). */
    DUPLEX("Formé à « DUPLEX » (illettrisme)", "Formé à l’accueil des personnes qui lisent avec difficulté"),

    /** Arnia/MedNum BFC. */
    ARNIA("Arnia/MedNum BFC (Bourgogne-Franche-Comté)", "Arnia/MedNum BFC"),

    /** Reuse collective of Normandy. */
    REEMPLOI_NORMANDIE("Collectif ressources et acteurs réemploi (Normandie)", "Collectif réemploi Normandie"),

    /** Étapes numériques, La Poste. */
    ETAPES_NUMERIQUES("Étapes numériques(La Poste)", "Étape numérique La Poste"),

    /** Fabriques de territoire. */
    FABRIQUES_DE_TERRITOIRE("Fabriques de Territoire", "Fabrique de territoire"),

    /** Éclaireurs du numérique. */
    ECLAIREURS("Les Éclaireurs du numérique (Drôme)", "Éclaireurs du numérique"),

    /** Mes Papiers. */
    MES_PAPIERS("Mes Papiers (Métropole de Lyon)", "Mes Papiers"),

    /** Ordi 3.0. */
    ORDI_3_0("ORDI 3.0", "Ordi 3.0"),

    /** Sud Labs. */
    SUD_LABS("SUD LABS (PACA)", "Sud Labs");

    private final String label;
    private final String words;

    TrainingLabel(String label, String words) {
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
