package fr.maillage.platform.orientation;

import static fr.maillage.platform.directory.PlaceFixtures.directory;
import static fr.maillage.platform.directory.PlaceFixtures.place;
import static fr.maillage.platform.directory.PlaceFixtures.service;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.rank.Answer;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.Range;
import fr.maillage.engines.rank.Travel;
import fr.maillage.engines.rank.When;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SupportMode;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.search.Search;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTests {
    private static final Guide DEMO = guide(DemoOffer.at(WizardFace.NOW.toInstant()));

    /** What a helper who knows the demonstration territory would name among the three first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET_EQUIPMENT | Lormont  | THIS_WEEK | ordis-d-ici-lormont
            GET_EQUIPMENT | Cenon    | THIS_WEEK | ressourcerie-cenon
            PROCEDURE     | Lormont  | THIS_WEEK | cyberbase-genicart
            LEARN         | Lormont  | SATURDAY  | mediatheque-lormont
            CONNECT       | Lormont  | NOW       | cyberbase-genicart
            GET_EQUIPMENT | Mérignac | THIS_WEEK | reemploi-merignac
            """)
    void proposes_what_a_helper_would_name(Need need, String town, When when, String expected) {
        Answer answer = DEMO.answer(near(need, town).at(when)).answer();
        assertThat(Stream.concat(answer.first().stream(), answer.others().stream())
                        .limit(3)
                        .map(proposal -> proposal.place().id()))
                .contains(expected);
    }

    @Test
    void lormont_finds_three_ways_to_a_computer_within_five_kilometres() {
        Answer answer = DEMO.answer(near(Need.GET_EQUIPMENT, "Lormont").at(When.THIS_WEEK))
                .answer();
        assertThat(answer.first())
                .hasSize(3)
                .allSatisfy(proposal -> assertThat(proposal.why()).contains("ordinateur", "minutes"));
    }

    @Test
    void every_place_proposed_is_open_when_asked() {
        for (Need need : Need.values()) {
            Guidance guidance = DEMO.answer(Question.about(need, WizardFace.NOW).at(When.NOW));
            assertThat(guidance.answer().first())
                    .as(need.name())
                    .allSatisfy(proposal ->
                            assertThat(guidance.destination(proposal).open()).isTrue());
        }
    }

    @Test
    void unknown_hours_are_called_not_excluded() {
        Guide guide = guide(directory(place("Sans horaires").offers(service(ServiceKind.EVERYDAY_TOOLS))));
        Answer answer = guide.answer(Question.about(Need.LEARN, WizardFace.NOW).at(When.SATURDAY))
                .answer();
        assertThat(answer.first()).isEmpty();
        assertThat(answer.callFirst()).hasSize(1);
    }

    @Test
    void a_service_with_hours_of_its_own_is_judged_by_them() {
        Guide guide = guide(directory(place("Médiathèque")
                .hours("Mo-Sa 09:00-19:00")
                .offers(service(ServiceKind.EVERYDAY_TOOLS).hours("Th 14:00-16:00"))));
        Question now = Question.about(Need.LEARN, WizardFace.NOW).at(When.NOW);
        assertThat(guide.answer(now).answer().first()).isEmpty();
        assertThat(guide.answer(now.at(When.THIS_WEEK)).answer().first()).hasSize(1);
    }

    @Test
    void having_a_computer_is_not_teaching_its_use() {
        Guide guide = guide(
                directory(place("Borne").has(Equipment.COMPUTER).offers(service(ServiceKind.ACCESS_AND_EQUIPMENT))));
        Answer answer = guide.answer(Question.about(Need.LEARN, WizardFace.NOW)).answer();
        assertThat(answer.first()).isEmpty();
        assertThat(answer.callFirst()).isEmpty();
    }

    @Test
    void who_cannot_move_is_not_sent_anywhere() {
        Question home = Question.about(Need.PROCEDURE, WizardFace.NOW).going(new Travel.CannotTravel());
        Answer answer = DEMO.answer(home).answer();
        assertThat(answer.first())
                .allSatisfy(
                        proposal -> assertThat(proposal.offer().supportModes()).contains(SupportMode.REMOTE));
    }

    @Test
    void each_way_out_finds_exactly_what_it_announces() {
        Question asked = near(Need.LEARN, "Bouliac")
                .within(new Range.InCommune("33065", "Bouliac"))
                .at(When.SATURDAY);
        Answer answer = DEMO.answer(asked).answer();
        assertThat(answer.relaxations())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(way ->
                        assertThat(DEMO.answer(way.question()).answer().count()).isEqualTo(way.count()));
    }

    @Test
    void a_passing_bus_is_told_to_those_near_its_stop() {
        Guidance guidance = DEMO.answer(near(Need.PROCEDURE, "Ambès"));
        List<String> names = guidance.listPassages().stream()
                .map(passage -> passage.place().name())
                .toList();
        assertThat(names).isNotEmpty();
    }

    private static Question near(Need need, String town) {
        return Question.about(need, WizardFace.NOW)
                .from(Cog.bundled().resolve(town).getFirst().commune().centre().orElseThrow())
                .within(new Range.Within(5_000));
    }

    private static Guide guide(PublicDirectory directory) {
        Search search = new Search(HoursContext.bordeaux());
        search.replace(directory);
        return new Guide(search, new TravelTime(Barriers.bordeaux()));
    }
}
