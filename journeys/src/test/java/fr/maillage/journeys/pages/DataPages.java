package fr.maillage.journeys.pages;

import java.util.List;

/** The open data and the reading API. */
final class DataPages {
    private DataPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.open("Données ouvertes", "fichiers", "/donnees"),
                PageState.open("Interface de lecture", "description", "/api"));
    }
}
