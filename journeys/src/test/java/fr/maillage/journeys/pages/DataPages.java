package fr.maillage.journeys.pages;

import java.util.List;

/** The open data and the reading API. */
final class DataPages {
    private DataPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.open("Données ouvertes", "fichiers", "/donnees"),
                PageState.open("Interface de lecture", "description", "/api"),
                PageState.open("Mettre l’annuaire dans son site", "territoire entier", "/integrer"),
                PageState.open(
                        "Mettre l’annuaire dans son site",
                        "liste d’une commune",
                        "/integrer?territoire=33249&page=lieux"),
                PageState.operator("Fichiers à aller chercher", "au départ", "/equipe/moissons", visitor -> {}));
    }
}
