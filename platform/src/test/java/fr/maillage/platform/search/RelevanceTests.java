package fr.maillage.platform.search;

import static fr.maillage.platform.directory.PlaceFixtures.directory;
import static fr.maillage.platform.directory.PlaceFixtures.place;
import static fr.maillage.platform.directory.PlaceFixtures.service;
import static fr.maillage.platform.search.QueryFixtures.ask;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.NationalProgramme;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.Typology;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relevance as examples: a small territory, a question, the slugs expected in order. */
class RelevanceTests {
    private static final Search TOWN = town();

    private static Search town() {
        Search search = QueryFixtures.search();
        search.replace(directory(
                place("Médiathèque Jacques Ellul")
                        .slug("ellul")
                        .typology(Typology.BIB)
                        .in("33318", "Pessac")
                        .address("21 rue de Camponac", "33600")
                        .at(44.806, -0.631)
                        .has(Equipment.COMPUTER, Equipment.WIFI),
                place("Bibliothèque Mériadeck")
                        .slug("meriadeck")
                        .typology(Typology.BIB)
                        .quarter("Mériadeck")
                        .at(44.837, -0.586)
                        .accessible(Accommodation.WHEELCHAIR)
                        .has(Equipment.PRINTER, Equipment.SCANNER),
                place("Médiathèque du Bois Fleuri")
                        .slug("bois-fleuri")
                        .typology(Typology.BIB)
                        .in("33249", "Lormont")
                        .at(44.876, -0.521)
                        .has(Equipment.WIFI, Equipment.PRINTER),
                place("Centre social Génicart")
                        .slug("genicart")
                        .typology(Typology.CS)
                        .in("33249", "Lormont")
                        .at(44.880, -0.515)
                        .description("Ateliers à la médiathèque voisine un mercredi sur deux.")
                        .offers(service(ServiceKind.EVERYDAY_TOOLS).forPublic(Audience.SENIORS)),
                place("France Services de Saint-Médard-en-Jalles")
                        .slug("fs-saint-medard")
                        .typology(Typology.RFS)
                        .in("33449", "Saint-Médard-en-Jalles")
                        .at(44.896, -0.716)
                        .carries(NationalProgramme.FRANCE_SERVICES)
                        .offers(ServiceKind.ADMINISTRATIVE_HELP),
                place("France Services")
                        .slug("fs-cenon")
                        .in("33119", "Cenon")
                        .at(44.857, -0.518)
                        .offers(ServiceKind.ADMINISTRATIVE_HELP),
                place("Espace numérique de la CAF").slug("caf").at(44.85, -0.57).carries(NationalProgramme.CAF_POINT),
                place("Emmaüs Connect")
                        .slug("emmaus")
                        .quarter("Les Aubiers")
                        .at(44.872, -0.574)
                        .speaks("ar")
                        .offers(ServiceKind.SOLIDARITY_PURCHASE),
                place("L’Atelier du Quai")
                        .slug("atelier")
                        .runBy("Association Clic et Déclic")
                        .at(44.83, -0.56)
                        .offers(service("Réparation d’ordinateurs"))));
        return search;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            mediateque                 | bois-fleuri ellul meriadeck genicart
            MÉDIATHÈQUES               | bois-fleuri ellul meriadeck genicart
            médiathèque lormont        | bois-fleuri genicart
            Saint Médard               | fs-saint-medard
            st-medard                  | fs-saint-medard
            saint-medar                | fs-saint-medard
            33600                      | ellul
            wifi lormont               | bois-fleuri
            wi-fi pessac               | ellul
            france services            | fs-cenon fs-saint-medard
            caf                        | caf fs-cenon fs-saint-medard
            impots                     | fs-cenon fs-saint-medard
            imprimmer                  | meriadeck bois-fleuri
            imprimer                   | meriadeck bois-fleuri
            l'atelier                  | atelier genicart
            clic et declic             | atelier
            aubiers                    | emmaus
            fauteuil                   | meriadeck
            arabe                      | emmaus
            ordinateur pas cher        | emmaus
            bibl                       | meriadeck bois-fleuri ellul
            genikart                   | genicart
            personnes âgées            | genicart
            aide pour remplir mon dossier caf | fs-cenon fs-saint-medard
            j'ai besoin d'imprimer      | meriadeck bois-fleuri
            """)
    void finds_in_order(String text, String slugs) {
        assertThat(slugs(text)).as(text).containsExactlyElementsOf(Arrays.asList(slugs.split(" ", -1)));
    }

    @Test
    void breaks_a_tie_by_distance_when_there_is_a_spot() {
        List<String> near =
                slugs(TOWN.search(ask("médiathèque").from(44.806, -0.631).please()));
        assertThat(near).startsWith("ellul", "bois-fleuri");
    }

    @Test
    void tells_the_spelling_that_found_something() {
        assertThat(TOWN.search(ask("mediateque lormond").please()).didYouMean()).isEqualTo("médiathèque lormont");
    }

    @Test
    void proposes_a_spelling_when_even_the_first_letter_is_wrong() {
        PlaceResults nothing = TOWN.search(ask("nédiathèque").please());
        assertThat(nothing.total()).isZero();
        assertThat(nothing.didYouMean()).isEqualTo("médiathèque");
    }

    @Test
    void corrects_nothing_that_is_found_as_typed() {
        assertThat(TOWN.search(ask("médiathèque").please()).didYouMean()).isNull();
    }

    @Test
    void takes_empty_words_alone_for_no_text() {
        assertThat(TOWN.search(ask("de la").please()).total()).isEqualTo(9);
    }

    private static List<String> slugs(String text) {
        return slugs(TOWN.search(ask(text).please()));
    }

    private static List<String> slugs(PlaceResults results) {
        return results.hits().stream().map(hit -> hit.place().slug()).toList();
    }
}
