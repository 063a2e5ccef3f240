package fr.maillage.engines.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTests {

    private static Decision decide(Told left, Told right) {
        return only(Matcher.scoreBetween(
                        List.of(left.as("1")), List.of(right.as("1")), List.of(new Matcher.Rows(0, 0))))
                .decision();
    }

    private static Decision decideInOneFile(Told left, Told right) {
        return only(Matcher.scoreWithin(List.of(left.as("1"), right.as("2")), List.of(new Matcher.Rows(0, 1))))
                .decision();
    }

    private static ScoredPair only(List<ScoredPair> pairs) {
        assertThat(pairs).hasSize(1);
        return pairs.getFirst();
    }

    private static Told bassens(String name) {
        return Told.place(name).in("Bassens").at("12 avenue Jean Jaurès").on(44.9, -0.51);
    }

    @ParameterizedTest
    @CsvSource({
        "Médiathèque François Mitterrand, MEDIATHEQUE FRANCOIS MITTERRAND",
        "Médiathèque François Mitterrand, Mediathèque F. Mitterrand",
        "Centre communal d’action sociale de Bassens, CCAS Bassens",
        "PIMMS Bassens, Point information médiation multi-services de Bassens",
        "Association La Passerelle, La Passerele",
        "Cyber-base La Boussole, La Boussole cyberbase",
        "Le Tremplin numérique, Tremplin numérique de Bassens"
    })
    void merges_two_spellings_of_one_place(String one, String other) {
        assertThat(decide(bassens(one), bassens(other).at("12 av. J. Jaurès").on(44.9002, -0.5101)))
                .isEqualTo(Decision.MERGE);
    }

    @ParameterizedTest
    @CsvSource({
        "Centre socioculturel Les Étoiles, Médiathèque Les Étoiles",
        "La Cabane à projets, MSAP Créonnais",
        "École maternelle Jean Macé, École élémentaire Jean Macé",
        "Collège Ausone 1, Collège Ausone 2",
        "Agence n° 3, Agence n° 4",
        "Maison de quartier Nord, Maison de quartier Sud",
        "Foyer pour hommes Leydet, Foyer pour femmes Leydet",
        "Mairie de Bassens, CCAS de Bassens",
        "Mairie de Bassens, France services Mairie de Bassens",
        "Pharmacie Saint-Georges, Centre commercial Saint-Georges",
        "Salle Voltaire, Les Amis du jeu – salle Voltaire",
        "Direction Emploi, Mission locale des Graves"
    })
    void never_merges_neighbours_and_hosts_even_with_one_phone_and_one_siret(String one, String other) {
        Told left = bassens(one).phone("05 56 00 00 01").siret("73282932000074");
        Told right = bassens(other).on(44.9001, -0.51).phone("0556000001").siret("732 829 320 00074");
        assertThat(decide(left, right)).isNotEqualTo(Decision.MERGE);
        assertThat(decideInOneFile(left, right)).isIn(Decision.RELATED, Decision.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"Mairie", "CCAS", "Médiathèque", "Mission locale"})
    void never_merges_equal_generic_names_in_two_communes(String name) {
        assertThat(decide(Told.place(name).in("Pessac"), Told.place(name).in("Lormont")))
                .isEqualTo(Decision.DISTINCT);
        assertThat(decide(
                        Told.place(name).in("Pessac").phone("3949"),
                        Told.place(name).in("Lormont").phone("3949")))
                .isEqualTo(Decision.DISTINCT);
    }

    @Test
    void never_merges_the_sites_of_one_siret() {
        Told seat =
                Told.place("Association AREA").in("Bègles").at("3 rue du Port").siret("73282932000074");
        Told site = Told.place("Association AREA")
                .in("Bègles")
                .at("40 avenue Mirabeau")
                .siret("73282932000074");
        assertThat(decideInOneFile(seat, site)).isEqualTo(Decision.RELATED);
        assertThat(decide(seat, site)).isNotEqualTo(Decision.MERGE);
    }

    @Test
    void sends_a_place_that_moved_far_to_a_person() {
        Told before = Told.place("La Fabrique bleue").phone("0556000001").on(44.80, -0.60);
        Told after = Told.place("La Fabrique bleue").phone("0556000001").on(44.90, -0.60);
        assertThat(decide(before, after)).isEqualTo(Decision.REVIEW);
        assertThat(decideInOneFile(before, after)).isEqualTo(Decision.RELATED);
    }

    @Test
    void takes_nothing_from_numbers_that_sources_share() {
        MatchRecord one = Told.place("Agence de Désertines").in("Désertines").as("1003");
        MatchRecord other = Told.place("Résidence de Blagnac").in("Blagnac").as("1003");
        assertThat(Matcher.between(List.of(one), List.of(other))).isEmpty();
    }

    @Test
    void counts_missing_values_for_nothing() {
        ScoredPair bare = only(Matcher.scoreWithin(
                List.of(Told.place("La Ruche").as("1"), Told.place("La Ruche").as("2")),
                List.of(new Matcher.Rows(0, 1))));
        assertThat(bare.evidence()).extracting(Evidence::words).containsExactly("même nom");
        assertThat(bare.decision()).isEqualTo(Decision.REVIEW);
    }

    @Test
    void adds_up_what_it_shows() {
        ScoredPair pair = only(Matcher.within(List.of(
                bassens("La Ruche").phone("0556000001").as("1"),
                bassens("LA RUCHE").phone("05 56 00 00 01").as("2"))));
        assertThat(pair.points())
                .isEqualTo(pair.evidence().stream().mapToInt(Evidence::points).sum());
        assertThat(pair.explanation()).contains("même téléphone +8").contains("même nom +");
    }

    @ParameterizedTest
    @CsvSource({
        "12 Bis, 12Bis",
        "MJC Centre social La Roche, MJC centre sociale",
        "Centre socio-culturel Les Étoiles, Centre socio culturelle les etoiles",
        "26 KF, 26KF"
    })
    void merges_or_proposes_two_spellings_at_one_door(String one, String other) {
        Told left = Told.place(one).in("La Roche").at("26 rue Franche");
        Told right = Told.place(other).in("La Roche").at("26 r. franche");
        assertThat(decideInOneFile(left, right)).isIn(Decision.MERGE, Decision.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "PIMMS Métropole (site des Ormes), PIMMS Métropole (site du Lac)",
        "Régie de quartier site A, Régie de quartier site B",
        "Mairie, Mairie annexe",
        "Mairie, Annexe de la mairie",
        "Centre social La Source, Centre social La Source – antenne du Moulin",
        "Communauté de communes du Val Clair, Information jeunesse de la communauté de communes du Val Clair",
        "Communauté de communes du Val Clair, CC du Val Clair – médiathèque",
        "Espace Louise Vernet, Espace Louise Bernet",
        "École Jean Macé, Bibliothèque de l’école Jean Macé",
        "Centre social La Source, Centre social La Source 2",
        "Maison Est, Maison Ouest"
    })
    void never_merges_sites_services_and_other_persons_by_themselves(String one, String other) {
        Told left = Told.place(one).in("Damazan").at("1 place Armand").on(44.29, 0.277);
        Told right = Told.place(other).in("Damazan").at("1 place Armand").on(44.2901, 0.277);
        assertThat(decideInOneFile(left, right)).isIn(Decision.RELATED, Decision.REVIEW);
        assertThat(decide(left, right)).isNotEqualTo(Decision.MERGE);
    }

    @Test
    void an_antenne_in_its_own_town_is_the_place_of_that_town() {
        Told one = Told.place("Mission locale des Graves, antenne de Talence")
                .in("Talence")
                .at("3 rue Haute");
        Told other = Told.place("Mission locale des Graves").in("Talence").at("3 rue Haute");
        assertThat(decide(one, other.phone("0536490001"))).isEqualTo(Decision.MERGE);
    }

    @ParameterizedTest
    @CsvSource({"44.9006, MERGE", "44.9018, MERGE", "44.9100, REVIEW"})
    void misses_no_address_that_one_of_two_files_does_not_tell(double latitude, Decision decision) {
        Told told = Told.place("La Ruche des possibles")
                .at("4 rue Camille Pelletan")
                .on(44.9, -0.51);
        Told untold = Told.place("La Ruche des possibles").on(latitude, -0.51);
        assertThat(decide(told, untold)).isEqualTo(decision);
    }

    @Test
    void a_chain_asks_for_more_than_its_name() {
        List<MatchRecord> left = List.of(
                Told.place("Le Relais").on(44.90, -0.51).as("1"),
                Told.place("Le Relais").on(44.91, -0.51).as("2"),
                Told.place("Le Relais").on(44.92, -0.51).as("3"),
                Told.place("Le Relais").on(44.93, -0.51).as("4"));
        MatchRecord other = Told.place("Le Relais").on(44.9022, -0.51).as("9");
        assertThat(only(Matcher.scoreBetween(left, List.of(other), List.of(new Matcher.Rows(0, 0))))
                        .decision())
                .isNotEqualTo(Decision.MERGE);
    }

    @Test
    void a_record_that_comes_with_each_pair_is_not_its_own_rival() {
        MatchRecord place =
                Told.place("Les Tilleuls").at("3 rue Haute").on(44.9, -0.51).as("1");
        MatchRecord same = Told.place("Les Tilleuls").on(44.9004, -0.51).as("2");
        MatchRecord far = Told.place("Les Mimosas").on(44.95, -0.51).as("3");
        List<ScoredPair> scored = Matcher.scoreBetween(
                List.of(place, place, place, place, place),
                List.of(far, far, same, far, far),
                List.of(new Matcher.Rows(0, 0), new Matcher.Rows(2, 2)));
        assertThat(scored).extracting(ScoredPair::decision).containsExactly(Decision.DISTINCT, Decision.MERGE);
    }
}
