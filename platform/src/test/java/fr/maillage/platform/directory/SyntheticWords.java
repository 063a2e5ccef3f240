package fr.maillage.platform.directory;

import java.util.List;
import java.util.Random;

/** French words for invented places: kinds of places, streets, quarters, presentations, and an endless list of surnames. */
final class SyntheticWords {
    static final List<String> FIRST_NAMES = List.of(
            "Simone",
            "Jean",
            "Louise",
            "Pierre",
            "Marie",
            "Jacques",
            "Lucie",
            "Gisèle",
            "Édith",
            "André",
            "Rosa",
            "Nelson",
            "Françoise",
            "Aimé",
            "Olympe",
            "Victor",
            "Germaine",
            "Albert",
            "Colette",
            "Georges",
            "Hélène",
            "Marcel",
            "Suzanne",
            "Léon",
            "Camille",
            "Émile",
            "Flora",
            "René",
            "Joséphine",
            "Paul");

    static final List<String> QUARTERS = List.of(
            "Centre",
            "Les Aubiers",
            "Bacalan",
            "Saint-Michel",
            "La Benauge",
            "Le Grand Parc",
            "Caudéran",
            "La Bastide",
            "Nansouty",
            "Belcier",
            "Génicart",
            "Carriet",
            "Thouars",
            "Le Burck",
            "Beaudésert",
            "Chantecrit",
            "Saige",
            "Les Quatre-Vents",
            "La Gare",
            "Le Bourg",
            "Palmer",
            "Dravemont",
            "Beutre",
            "Arago");

    static final List<String> STREETS =
            List.of("rue", "avenue", "place", "cours", "allée", "boulevard", "impasse", "quai", "square", "chemin");

    static final List<String> SENTENCES = List.of(
            "Un lieu ouvert à tous pour apprendre à son rythme.",
            "Des bénévoles vous accompagnent pour vos papiers et vos courriers.",
            "L’équipe vous aide à créer une adresse électronique et à ranger vos photos.",
            "Un médiateur reçoit chaque semaine les habitants du quartier.",
            "On y trouve un accueil chaleureux, un café et des ateliers en petit groupe.",
            "Consultation libre des ordinateurs, dans la limite d’une heure par personne.",
            "Ateliers de découverte de la tablette et du téléphone pour les débutants.",
            "Aide à l’inscription à la cantine, au centre de loisirs et aux activités.",
            "Permanence de la caisse d’allocations familiales le mardi matin.",
            "Accompagnement pour la déclaration de revenus et le permis de conduire.",
            "Réparation et réemploi d’ordinateurs donnés par les entreprises voisines.",
            "Un espace calme pour téléphoner et préparer un entretien d’embauche.",
            "Jeux vidéo, fabrication numérique, robotique et création de musique.",
            "Soutien aux parents devant les écrans et les devoirs en ligne.",
            "Conseils pour choisir un mot de passe et reconnaître un courriel frauduleux.",
            "La structure accueille aussi les personnes qui lisent difficilement.");

    private static final List<String> SYLLABLES = List.of(
            "ba", "be", "bon", "bou", "bra", "ca", "cha", "co", "cou", "da", "de", "du", "fa", "fon", "ga", "gou",
            "gra", "la", "lan", "le", "lou", "ma", "mar", "mon", "mou", "na", "pa", "per", "pla", "ra", "ri", "rou",
            "sa", "sau", "ta", "tau", "tré", "va", "ver", "vi");
    private static final List<String> ENDINGS =
            List.of("ac", "as", "eau", "el", "et", "ez", "ier", "in", "on", "ot", "oux", "y");

    private SyntheticWords() {}

    static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** A surname: a few are frequent, most are rare, as in a telephone book. */
    static String surname(Random random) {
        int rank = (int) Math.abs(random.nextGaussian() * 4_000);
        Random own = new Random(rank * 31L + 7);
        StringBuilder name = new StringBuilder(any(SYLLABLES, own));
        if (own.nextBoolean()) {
            name.append(any(SYLLABLES, own));
        }
        name.append(any(SYLLABLES, own).charAt(0)).append(any(ENDINGS, own));
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
