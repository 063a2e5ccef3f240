package fr.maillage.engines.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the other records around a pair change. */
class SurroundingsTests {

    private static Told ruche() {
        return Told.place("La Ruche des possibles")
                .in("Cenon")
                .at("4 rue Camille Pelletan")
                .on(44.85, -0.53);
    }

    @Test
    void trusts_a_hotline_less_the_more_places_share_it() {
        List<MatchRecord> agencies = IntStream.range(0, 30)
                .mapToObj(i -> Told.place("Agence " + (char) ('A' + i % 26) + i)
                        .in("Commune" + i)
                        .phone("0809000001")
                        .as("a" + i))
                .toList();
        ScoredPair pair =
                Matcher.scoreWithin(agencies, List.of(new Matcher.Rows(0, 1))).getFirst();
        assertThat(pair.explanation()).contains("même téléphone, partagé par plusieurs lieux +0");
        assertThat(pair.decision()).isEqualTo(Decision.DISTINCT);
    }

    @Test
    void takes_nothing_from_a_point_that_many_places_share() {
        List<MatchRecord> places = new ArrayList<>();
        for (String name : List.of("Le Tissage", "La Grange", "Le Lac", "Emmaüs", "La Marelle", "Le Phare")) {
            places.add(Told.place(name).in("Cenon").on(44.85, -0.53).as(name));
        }
        assertThat(Matcher.within(places)).isEmpty();
    }

    @Test
    void sends_groups_of_more_than_three_to_a_person() {
        List<MatchRecord> copies =
                IntStream.range(0, 4).mapToObj(i -> ruche().as("" + i)).toList();
        assertThat(Matcher.within(copies)).hasSize(3).allMatch(pair -> pair.decision() == Decision.REVIEW);
        assertThat(Matcher.within(copies.subList(0, 3))).hasSize(3).allMatch(pair -> pair.decision() == Decision.MERGE);
        List<MatchRecord> variants = IntStream.range(0, 4)
                .mapToObj(i -> ruche().phone("055600000" + i).as("" + i))
                .toList();
        assertThat(Matcher.within(variants)).hasSize(6).allMatch(pair -> pair.decision() == Decision.REVIEW);
    }

    @Test
    void gives_a_place_one_partner_in_the_other_file() {
        List<ScoredPair> found = Matcher.between(
                List.of(ruche().phone("0556000001").as("1")),
                List.of(ruche().as("2"), ruche().phone("0556000001").as("3")));
        assertThat(found).filteredOn(pair -> pair.decision() == Decision.MERGE).hasSize(1);
        assertThat(found.getFirst().right().id()).isEqualTo("3");
        assertThat(found.get(1).explanation()).contains("déjà rapproché d’une autre fiche");
    }

    @Test
    void follows_a_new_name_only_between_releases_of_one_register() {
        List<MatchRecord> first = new ArrayList<>();
        List<MatchRecord> second = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Told told = Told.place("Relais Zola" + i)
                    .in("Ville" + i)
                    .at(i + 1 + " rue Zola" + i)
                    .phone("05560000" + (10 + i));
            first.add(told.as("f" + i));
            second.add(told.as("s" + i));
        }
        MatchRecord before = ruche().phone("0557000001").as("before");
        MatchRecord after = ruche().with(PlaceField.NAME, "Espace du Prado")
                .phone("0557000001")
                .as("after");
        assertThat(decision(List.of(before), List.of(after))).isEqualTo(Decision.REVIEW);
        first.add(before);
        second.add(after);
        assertThat(decision(first, second)).isEqualTo(Decision.MERGE);
    }

    private static Decision decision(List<MatchRecord> left, List<MatchRecord> right) {
        return Matcher.between(left, right).stream()
                .filter(pair ->
                        pair.left().id().equals("before") && pair.right().id().equals("after"))
                .findFirst()
                .orElseThrow()
                .decision();
    }

    @Test
    void answers_about_a_newcomer_best_first() {
        Matcher matcher = Matcher.of(List.of(
                ruche().phone("0556000001").as("same"),
                ruche().with(PlaceField.NAME, "Médiathèque de Cenon").as("neighbour"),
                Told.place("Mairie").in("Pessac").as("other")));
        List<ScoredPair> candidates =
                matcher.candidatesFor(ruche().phone("05 56 00 00 01").as("new"));
        assertThat(candidates).extracting(pair -> pair.right().id()).containsExactly("same", "neighbour");
        assertThat(candidates).extracting(ScoredPair::decision).containsExactly(Decision.MERGE, Decision.RELATED);
        assertThat(matcher.candidatesFor(Told.place("Tout neuf").in("Lormont").as("new")))
                .isEmpty();
    }

    @Test
    void gives_the_same_answer_twice() {
        Labelled lists = DirectoryWorld.of(5, 100);
        assertThat(lists.found()).isEqualTo(lists.found());
    }
}
