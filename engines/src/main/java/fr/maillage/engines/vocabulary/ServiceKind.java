package fr.maillage.engines.vocabulary;

/** A service of the place standard (field {@code services}, version 1.0.2: nine values), plus what territories add. Source: LaMednum/standard-mediation-num, schema.json 1.0.2. */
public enum ServiceKind implements Term {
    /** Help with online administrative procedures. */
    ADMINISTRATIVE_HELP("Aide aux démarches administratives", "Faire une démarche en ligne"),

    /** Learning to use everyday digital tools. */
    EVERYDAY_TOOLS(
            "Maîtrise des outils numériques du quotidien",
            "Apprendre à utiliser un ordinateur, un téléphone, internet"),

    /** Finding work with digital tools. */
    JOB_SEARCH("Insertion professionnelle via le numérique", "Chercher un emploi"),

    /** Using digital tools safely. */
    SAFE_USE("Utilisation sécurisée du numérique", "Se protéger en ligne"),

    /** Digital matters in the family and at school. */
    PARENTING("Parentalité et éducation avec le numérique", "Aider ses enfants"),

    /** Digital leisure and creation. */
    LEISURE_AND_CREATION("Loisirs et créations numériques", "Créer, jouer, découvrir"),

    /** Understanding the digital world. */
    DIGITAL_CULTURE("Compréhension du monde numérique", "Comprendre le numérique"),

    /** Internet access and computers on the spot. */
    ACCESS_AND_EQUIPMENT("Accès internet et matériel informatique", "Utiliser un ordinateur, imprimer, se connecter"),

    /** Buying equipment at a solidarity price. */
    SOLIDARITY_PURCHASE(
            "Acquisition de matériel informatique à prix solidaire", "Avoir un ordinateur ou un téléphone pas cher");

    private final String label;
    private final String words;

    ServiceKind(String label, String words) {
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
