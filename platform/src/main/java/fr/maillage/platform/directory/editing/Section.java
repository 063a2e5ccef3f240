package fr.maillage.platform.directory.editing;

import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a sheet, each corrected on a page of its own. */
enum Section {
    IDENTITY("nom", "Nom et présentation"),
    /** Not « contact », which is the page to reach a place. */
    CONTACT("coordonnees", "Téléphone, courriel et site"),
    ADDRESS("adresse", "Adresse et comment venir"),
    HOURS("horaires", "Horaires de la semaine"),
    CLOSURES("fermetures", "Fermetures et horaires exceptionnels"),
    SERVICES("services", "Services, publics et coût"),
    RECEPTION("accueil", "Matériel, accès, langues, à apporter");

    private final String code;
    private final String words;

    Section(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    static Optional<Section> find(String code) {
        return Stream.of(values()).filter(section -> section.code.equals(code)).findFirst();
    }
}
