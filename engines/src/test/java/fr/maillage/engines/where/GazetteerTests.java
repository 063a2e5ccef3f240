package fr.maillage.engines.where;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.where.Landmark.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and where they are: around Bordeaux, then around Nantes, with a few invented places. */
class GazetteerTests {
    private static final Gazetteer BORDEAUX = Gazetteer.of(
            Cog.bundled().listCommunesOfEpci("243300316"),
            List.of(
                    place("Espace Darwin, accueil", "33063", "33100", 44.849, -0.559),
                    place("Atelier de la Victoire", "33063", "33800", 44.830, -0.572),
                    place("Point numérique", "33063", "33800", 44.826, -0.565),
                    place("Médiathèque de Pessac", "33318", "33600", 44.806, -0.630),
                    place("Maison de quartier", "33063", "33300", 44.868, -0.553),
                    new Landmark(Kind.STREET, "Avenue Thiers", "33063", "33100", new GeoPoint(44.846, -0.550)),
                    new Landmark(Kind.STREET, "Place de la Victoire", "33063", "33800", new GeoPoint(44.830, -0.572)),
                    new Landmark(Kind.STREET, "Avenue de la Libération", "33249", "", new GeoPoint(44.875, -0.520)),
                    new Landmark(Kind.STREET, "Avenue de la Libération", "33069", "", new GeoPoint(44.866, -0.600)),
                    new Landmark(Kind.STREET, "Rue de Bègles", "33063", "33800", new GeoPoint(44.825, -0.566)),
                    new Landmark(Kind.STREET, "Rue du 8 mai 1945", "33119", "", new GeoPoint(44.860, -0.520)),
                    new Landmark(Kind.QUARTER, "Bacalan", "33063", "33300", new GeoPoint(44.867, -0.552)),
                    new Landmark(Kind.QUARTER, "Aubiers", "33063", "33300", new GeoPoint(44.874, -0.574)),
                    new Landmark(Kind.QUARTER, "Grand Parc", "33063", "33300", new GeoPoint(44.860, -0.580)),
                    new Landmark(Kind.QUARTER, "Bastide", "33063", "33100", new GeoPoint(44.844, -0.556)),
                    new Landmark(Kind.QUARTER, "Saint-Jean", "33063", "33800", new GeoPoint(44.827, -0.557)),
                    new Landmark(Kind.QUARTER, "Génicart", "33249", "", new GeoPoint(44.878, -0.515)),
                    new Landmark(Kind.QUARTER, "Centre", "33318", "", new GeoPoint(44.806, -0.630)),
                    new Landmark(Kind.STOP, "Buttinière", "33249", "", new GeoPoint(44.867, -0.525))));

    private static final Gazetteer NANTES = Gazetteer.of(
            Cog.bundled().listCommunesOfEpci("244400404"),
            List.of(
                    place("Maison des possibles", "44109", "44000", 47.214, -1.555),
                    place("Le Fil d’Ariane", "44109", "44300", 47.246, -1.530),
                    new Landmark(Kind.QUARTER, "Bellevue", "44109", "44100", new GeoPoint(47.220, -1.600)),
                    new Landmark(Kind.QUARTER, "Bellevue", "44162", "44800", new GeoPoint(47.222, -1.610)),
                    new Landmark(Kind.STREET, "Boulevard Jules Verne", "44109", "44300", new GeoPoint(47.240, -1.530)),
                    new Landmark(Kind.STOP, "Commerce", "44109", "44000", new GeoPoint(47.213, -1.558))));

    private static Landmark place(String name, String commune, String code, double latitude, double longitude) {
        return new Landmark(Kind.PLACE, name, commune, code, new GeoPoint(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bordeaux                              | Bordeaux",
                "Bordaux                               | ≈ Bordeaux",
                "st medard en jalles                   | Saint-Médard-en-Jalles",
                "Saint-Médard                          | ≈ Saint-Médard-en-Jalles",
                "12 rue Sainte-Catherine Bordeaux      | … Bordeaux",
                "12, rue Ste Catherine, 33000 Bordeaux | … Bordeaux",
                "Bordeaux, 12 rue Sainte-Catherine     | … Bordeaux",
                "rue de la Poste, Pessac               | … Pessac",
                "rue de la Poste, Pesac                | … Pessac",
                "avenue Thiers Bordeaux                | Avenue Thiers, Bordeaux",
                "99 av. thiers bordeaux                | Avenue Thiers, Bordeaux",
                "av Thiers                             | Avenue Thiers, Bordeaux",
                "rue Thiers Bordeaux                   | Avenue Thiers, Bordeaux ? Bordeaux",
                "12 cours de la Libération, Talence    | … Talence",
                "avenue de la liberation               | Avenue de la Libération, Le Bouscat ? Avenue de la Libération, Lormont",
                "avenue de la Libération Lormont       | Avenue de la Libération, Lormont",
                "rue de Bègles                         | Rue de Bègles, Bordeaux",
                "3 rue du 8 mai 1945 Cenon             | Rue du 8 mai 1945, Cenon",
                "Place de la Victoire                  | Place de la Victoire, Bordeaux",
                "pl. de la Victoire, Bordeaux          | Place de la Victoire, Bordeaux",
                "victoire                              | ≈ Place de la Victoire, Bordeaux",
                "Bacalan                               | Bacalan, Bordeaux",
                "bacalam                               | ≈ Bacalan, Bordeaux",
                "Les Aubiers                           | Aubiers, Bordeaux",
                "aubiers                               | Aubiers, Bordeaux",
                "le grand parc                         | Grand Parc, Bordeaux",
                "genicart                              | Génicart, Lormont",
                "Lormont Génicart                      | Génicart, Lormont",
                "la bastide                            | Bastide, Bordeaux",
                "gare Saint-Jean                       | ≈ Saint-Jean, Bordeaux",
                "Gare St Jean, Bordeaux                | ≈ Saint-Jean, Bordeaux",
                "tram Buttinière                       | ≈ Buttinière, Lormont",
                "tram A arrêt Buttinière               | ≈ Buttinière, Lormont",
                "darwin                                | ≈ Espace Darwin, accueil, Bordeaux",
                "Médiathèque de Pessac                 | Médiathèque de Pessac, Pessac",
                "près de la mairie de Pessac           | Pessac",
                "Pessac centre                         | Pessac",
                "Pessac Alouette                       | … Pessac",
                "Cenon 33150                           | Cenon",
                "33150 Cenon                           | Cenon",
                "33800                                 | 33800 Bordeaux",
                "33 800                                | 33800 Bordeaux",
                "33800 Bordeaux                        | 33800 Bordeaux",
                "33076 Bordeaux Cedex                  | Bordeaux",
                "F-33600 Pessac, France                | Pessac",
                "Libourne                              | Libourne",
                "Paris                                 | ? Paris",
                "12 rue de la Paix, Paris              | ? Paris",
                "zzzzzz                                | ∅",
                "rue des Lilas blancs                  | ∅ street",
            })
    void understands_what_is_typed(String typed, String understood) {
        assertThat(said(BORDEAUX, typed)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nantes                       | Nantes",
                "44300                        | 44300 Nantes",
                "bellevue                     | Bellevue, Nantes ? Bellevue, Saint-Herblain",
                "Bellevue, Saint-Herblain     | Bellevue, Saint-Herblain",
                "bd jules verne nantes        | Boulevard Jules Verne, Nantes",
                "arret commerce               | ≈ Commerce, Nantes",
                "4 quai de la Fosse, Nantes   | … Nantes",
                "St Herblain                  | Saint-Herblain",
                "Bordeaux                     | ? Bordeaux",
                "33800                        | ? Bordeaux",
            })
    void understands_another_territory(String typed, String understood) {
        assertThat(said(NANTES, typed)).isEqualTo(understood);
    }

    @Test
    void each_choice_leads_to_one_thing_when_it_is_typed() {
        for (Spotted choice : BORDEAUX.choices("libération", 12)) {
            assertThat(BORDEAUX.find(choice.words())).isInstanceOf(Whereabouts.Found.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bo              | Bordeaux;Bouliac",
                "gran            | Grand Parc, Bordeaux",
                "grand pa        | Grand Parc, Bordeaux",
                "avenue th       | Avenue Thiers, Bordeaux",
                "liberation lor  | Avenue de la Libération, Lormont",
                "338             | 33800 Bordeaux;Ambès",
            })
    void suggests_while_one_types(String typed, String proposed) {
        assertThat(BORDEAUX.suggest(typed, 8)).extracting(Spotted::words).contains(proposed.split(";"));
    }

    @Test
    void gives_examples_of_the_territory_itself() {
        assertThat(NANTES.examples()).contains("44300", "Bellevue").doesNotContain("33100");
    }

    /** « ≈ » guessed, « … » the commune only, « ? » proposed, « ∅ » not known. */
    private static String said(Gazetteer gazetteer, String typed) {
        return switch (gazetteer.find(typed)) {
            case Whereabouts.Found found ->
                switch (found.reading()) {
                    case EXACT -> found.spotted().words();
                    case GUESSED -> "≈ " + found.spotted().words();
                    case TOWN_ONLY -> "… " + found.spotted().words();
                };
            case Whereabouts.Several several ->
                several.choices().size() == 1
                        ? "? " + several.choices().getFirst().words()
                        : several.choices().stream().map(Spotted::words).collect(Collectors.joining(" ? "));
            case Whereabouts.Nowhere nowhere -> nowhere.street() ? "∅ street" : "∅";
        };
    }
}
