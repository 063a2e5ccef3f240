package fr.maillage.engines.vocabulary;

/**
 * A need as a resident sees it in pictures: what the person comes for, not what a place calls it. Our own list of eight;
 * the place standard describes the offer, not the need.
 */
public enum Need implements Term {
    /** An administrative procedure that only exists online. */
    PROCEDURE(
            "Faire une démarche en ligne",
            "Quelqu’un vous aide à faire une démarche ou à remplir un dossier en ligne."),

    /** Printing, scanning, copying. */
    PRINT("Imprimer, scanner", "Vous imprimez, scannez ou photocopiez vos papiers."),

    /** Learning to use digital tools. */
    LEARN("Apprendre", "Vous apprenez à vous servir d’un ordinateur, d’un téléphone ou d’internet."),

    /** Having a computer or a telephone of one’s own. */
    GET_EQUIPMENT("Avoir un ordinateur", "Vous trouvez un ordinateur ou un téléphone à petit prix."),

    /** Getting online, on the spot. */
    CONNECT("Se connecter à internet", "Vous utilisez internet sur place, avec ou sans votre appareil."),

    /** Looking for work. */
    WORK("Chercher un emploi", "Quelqu’un vous aide à chercher un emploi sur internet."),

    /** Digital matters in the family and at school. */
    FAMILY("Aider mes enfants", "Vous comprenez ce que vos enfants font en ligne et les outils de l’école."),

    /** Staying safe online. */
    SAFETY("Me protéger en ligne", "Vous apprenez à protéger vos comptes et à reconnaître les arnaques.");

    private final String label;
    private final String words;

    Need(String label, String words) {
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
