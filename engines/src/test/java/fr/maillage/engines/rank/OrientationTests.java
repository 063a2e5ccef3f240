package fr.maillage.engines.rank;

import static fr.maillage.engines.rank.PlaceBuilder.NOW;
import static fr.maillage.engines.rank.PlaceBuilder.place;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.TravelMode;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SupportMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrientationTests {
    private static final GeoPoint PEY_BERLAND = new GeoPoint(44.8378, -0.5792);
    private final Orientation orientation = new Orientation(new TravelTime(Barriers.bordeaux()), RankMinutes.usual());
    private final Question printing = Question.about(Need.PRINT, NOW).from(PEY_BERLAND);
    private final Question learning = Question.about(Need.LEARN, NOW).from(PEY_BERLAND);

    private Answer ask(Question question, PlaceBuilder... places) {
        return orientation.answer(
                question, List.of(places).stream().map(PlaceBuilder::build).toList());
    }

    private static List<String> ids(List<Proposal> proposals) {
        return proposals.stream().map(proposal -> proposal.place().id()).toList();
    }

    @Test
    void a_printer_answers_the_need_to_print_and_an_unlisted_printer_is_a_phone_call() {
        Answer answer = ask(
                printing,
                place("printer").with(Equipment.MULTIFUNCTION_PRINTER),
                place("perhaps", ServiceKind.ACCESS_AND_EQUIPMENT),
                place("teaching", ServiceKind.EVERYDAY_TOOLS));
        assertThat(ids(answer.first())).containsExactly("printer");
        assertThat(ids(answer.callFirst())).containsExactly("perhaps");
        assertThat(answer.excluded()).containsEntry(Rule.SERVICE, 1);
        assertThat(answer.callFirst().getFirst().unknowns().getFirst().sentence())
                .isEqualTo("Nous ne savons pas si on peut y imprimer.");
    }

    @Test
    void having_computers_is_not_teaching() {
        Answer answer =
                ask(learning, place("room", ServiceKind.ACCESS_AND_EQUIPMENT).with(Equipment.COMPUTER));
        assertThat(answer.isEmpty()).isTrue();
        assertThat(answer.callFirst()).isEmpty();
    }

    @Test
    void puts_three_places_forward_and_lists_the_others() {
        PlaceBuilder[] places = new PlaceBuilder[5];
        for (int i = 0; i < 5; i++) {
            places[i] = place("p" + i, ServiceKind.EVERYDAY_TOOLS).at(44.84 + i * 0.02, -0.58);
        }
        Answer answer = ask(learning, places);
        assertThat(ids(answer.first())).containsExactly("p0", "p1", "p2");
        assertThat(ids(answer.others())).containsExactly("p3", "p4");
    }

    @Test
    void a_place_on_the_other_bank_is_farther_than_it_looks() {
        Answer answer = ask(
                learning.from(new GeoPoint(44.8535, -0.5665)),
                place("other-bank", ServiceKind.EVERYDAY_TOOLS).at(44.8500, -0.5540),
                place("same-bank", ServiceKind.EVERYDAY_TOOLS).at(44.8640, -0.5800));
        assertThat(ids(answer.first())).containsExactly("same-bank", "other-bank");
    }

    @Test
    void explains_why_this_place() {
        Answer answer = ask(learning, place("a", ServiceKind.EVERYDAY_TOOLS).at(44.8400, -0.5800));
        assertThat(answer.first().getFirst().why())
                .isEqualTo("Vous pouvez y apprendre à vous servir du numérique, à 5 minutes à pied environ."
                        + " Ouvert, ferme à 17 h ; c’est gratuit et sans rendez-vous.");
    }

    @Test
    void says_what_to_ask_before_going() {
        Answer answer =
                ask(printing, place("a", ServiceKind.ACCESS_AND_EQUIPMENT).at(44.8400, -0.5800));
        assertThat(answer.callFirst().getFirst().why())
                .isEqualTo("À 5 minutes à pied environ. Appelez d’abord le 05 56 00 00 00 :"
                        + " nous ne savons pas si on peut y imprimer.");
    }

    @Test
    void a_winding_commune_makes_ways_longer() {
        PlaceBuilder place = place("a", ServiceKind.EVERYDAY_TOOLS).at(44.86, -0.58);
        int usual = ask(learning, place).first().getFirst().totalMinutes();
        int winding = ask(learning.withDetour(1.8), place).first().getFirst().totalMinutes();
        assertThat(winding).isBetween((int) (usual * 1.3), (int) (usual * 1.5));
    }

    @Test
    void explains_why_not_the_nearest() {
        Answer answer = ask(
                learning.at(When.TODAY),
                place("near", ServiceKind.EVERYDAY_TOOLS).at(44.8379, -0.5793).open(when -> new Availability.Never()),
                place("far", ServiceKind.EVERYDAY_TOOLS).at(44.8500, -0.5900));
        Answer.NotNearest reason = answer.whyNotNearest().orElseThrow();
        assertThat(reason.place().id()).isEqualTo("near");
        assertThat(reason.failed()).contains(Rule.WHEN);
        assertThat(reason.sentence())
                .isEqualTo("Le lieu le plus proche est « Lieu near » (une minute à pied environ)."
                        + " Ce lieu n’est pas ouvert aujourd’hui.");
    }

    @Test
    void each_answer_blocks_or_asks_for_a_call() {
        PlaceBuilder place = place("a", ServiceKind.EVERYDAY_TOOLS)
                .accommodating(Accommodation.NOT_ACCESSIBLE)
                .costing(Cost.PAID)
                .reachedBy(AccessMode.PHONE)
                .forPublic(true, Audience.YOUTH);
        assertThat(ask(learning, place).callFirst()).hasSize(1);
        Question young = learning.of(Set.of(Audience.YOUTH));
        assertThat(ask(young.stepFree(true), place).excluded()).containsKey(Rule.STEP_FREE);
        assertThat(ask(young.freeOnly(true), place).excluded()).containsKey(Rule.COST);
        assertThat(ask(young.withoutAppointment(true), place).excluded()).containsKey(Rule.APPOINTMENT);
        assertThat(ask(learning.of(Set.of(Audience.SENIORS)), place).excluded()).containsKey(Rule.AUDIENCE);
    }

    @Test
    void a_person_who_cannot_travel_is_helped_at_a_distance() {
        Answer answer = ask(
                learning.going(new Travel.CannotTravel()),
                place("remote", ServiceKind.EVERYDAY_TOOLS).nowhere().helping(SupportMode.REMOTE),
                place("there", ServiceKind.EVERYDAY_TOOLS),
                place("unknown", ServiceKind.EVERYDAY_TOOLS).helping());
        assertThat(ids(answer.first())).containsExactly("remote");
        assertThat(ids(answer.callFirst())).containsExactly("unknown");
        assertThat(answer.first().getFirst().why()).contains("à distance");
    }

    @Test
    void a_place_that_receives_only_on_referral_is_for_professionals() {
        PlaceBuilder place = place("a", ServiceKind.EVERYDAY_TOOLS).reachedBy(AccessMode.PRESCRIPTION);
        assertThat(ask(learning, place).excluded()).containsEntry(Rule.RECEPTION, 1);
        assertThat(ask(learning.byProfessional(true), place).count()).isEqualTo(1);
    }

    @Test
    void counts_the_needed_language_and_the_preferred_one_differently() {
        PlaceBuilder arabic =
                place("arabic", ServiceKind.EVERYDAY_TOOLS).speaking("fr", "ar").at(44.86, -0.58);
        PlaceBuilder silent = place("silent", ServiceKind.EVERYDAY_TOOLS);
        Answer needed = ask(learning.in(new LanguageWish.Needed("ar")), arabic, silent);
        assertThat(ids(needed.first())).containsExactly("arabic");
        assertThat(ids(needed.callFirst())).containsExactly("silent");
        Answer preferred = ask(learning.in(new LanguageWish.Preferred("ar")), silent);
        assertThat(preferred.first().getFirst().contributions())
                .anyMatch(part -> part.words().equals("Nous ne savons pas si on y parle la langue : arabe."));
    }

    @Test
    void an_old_sheet_and_a_call_weigh_what_the_table_says() {
        Answer answer = ask(
                Question.about(Need.LEARN, NOW),
                place("old", ServiceKind.EVERYDAY_TOOLS)
                        .verified(LocalDate.of(2021, 12, 7))
                        .reachedBy(AccessMode.PHONE),
                place("ageing", ServiceKind.EVERYDAY_TOOLS).verified(LocalDate.of(2026, 3, 1)),
                place("fresh", ServiceKind.EVERYDAY_TOOLS)
                        .open(when ->
                                new Availability.From(NOW.toInstant().plus(Duration.ofHours(3)), "Ouvre à 13 h")));
        assertThat(answer.first()).extracting(Proposal::totalMinutes).containsExactly(3, 10, 30);
        assertThat(answer.first().getLast().contributions())
                .extracting(Contribution::words)
                .contains("Ces informations n’ont pas été vérifiées depuis plus de 2 ans.");
    }

    @Test
    void a_place_that_closes_before_one_arrives_is_not_open_now() {
        Question now = printing.at(When.NOW).going(new Travel.By(TravelMode.WALK, 60));
        Answer answer = ask(now, closing("far", 44.8560, 16), closing("near", 44.8382, 16));
        assertThat(ids(answer.first())).containsExactly("near");
        assertThat(answer.excluded()).containsEntry(Rule.WHEN, 1);
    }

    @Test
    void it_is_said_why_the_nearest_cannot_be_reached_in_time() {
        Question now = printing.at(When.NOW).going(new Travel.By(TravelMode.WALK, 90));
        Answer answer = ask(now, closing("closing", 44.8460, 16), closing("later", 44.8560, 300));
        assertThat(ids(answer.first())).containsExactly("later");
        assertThat(answer.whyNotNearest().orElseThrow().sentence())
                .endsWith("Ce lieu ferme avant que vous puissiez y être.");
    }

    /** A place with a printer that is open now, and for so many minutes. */
    private static PlaceBuilder closing(String id, double latitude, int minutes) {
        Availability.From open =
                new Availability.From(NOW.toInstant(), NOW.toInstant().plus(Duration.ofMinutes(minutes)), "Ouvert");
        return place(id).with(Equipment.PRINTER).at(latitude, -0.5792).hours(new FirstMoment() {
            @Override
            public Availability apply(When when) {
                return open;
            }

            @Override
            public Availability reached(When when, Duration way) {
                boolean late = NOW.toInstant().plus(way).plus(MARGIN).isAfter(open.until());
                return late ? new Availability.Never() : open;
            }
        });
    }

    @Test
    void the_order_does_not_depend_on_the_input_s() {
        List<Candidate> places = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            places.add(place("p" + i, ServiceKind.EVERYDAY_TOOLS)
                    .at(44.84 + (i % 7) * 0.001, -0.58)
                    .free(i % 5)
                    .build());
        }
        Answer answer = orientation.answer(learning, places);
        Collections.shuffle(places, new Random(3));
        Answer again = orientation.answer(learning, places);
        assertThat(ids(again.first())).isEqualTo(ids(answer.first()));
        assertThat(ids(again.others())).isEqualTo(ids(answer.others()));
    }

    @Test
    void equivalent_places_receive_people_in_proportion_to_their_free_places() {
        List<Candidate> places = List.of(
                place("six", ServiceKind.EVERYDAY_TOOLS).free(6).build(),
                place("three", ServiceKind.EVERYDAY_TOOLS)
                        .at(44.841, -0.58)
                        .free(3)
                        .build(),
                place("full", ServiceKind.EVERYDAY_TOOLS).free(0).build(),
                place("far", ServiceKind.EVERYDAY_TOOLS)
                        .at(44.90, -0.58)
                        .free(90)
                        .build());
        List<String> firsts = new ArrayList<>();
        for (int turn = 0; turn < 90; turn++) {
            firsts.add(orientation
                    .answer(learning.atTurn(turn), places)
                    .first()
                    .getFirst()
                    .place()
                    .id());
        }
        assertThat(Collections.frequency(firsts, "six")).isBetween(59, 61);
        assertThat(Collections.frequency(firsts, "three")).isBetween(29, 31);
        assertThat(firsts).doesNotContain("full", "far");
    }

    @Test
    void no_dead_end_saturday_workshops_are_announced_with_their_exact_yield() {
        List<Candidate> places = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            boolean saturday = i % 2 == 0;
            places.add(place("p" + i, ServiceKind.EVERYDAY_TOOLS)
                    .in("33063")
                    .at(44.84 + i * 0.01, -0.58)
                    .open(when -> when == When.SATURDAY && !saturday
                            ? new Availability.Never()
                            : new Availability.From(NOW.toInstant(), "Ouvert"))
                    .build());
        }
        Question question = learning.within(new Range.InCommune("33519", "Le Taillan-Médoc"))
                .at(When.SATURDAY);
        Answer answer = orientation.answer(question, places);
        assertThat(answer.isEmpty()).isTrue();
        assertThat(answer.relaxations())
                .extracting(Relaxation::words)
                .containsExactly(
                        "Jusqu’à 2 km : 1 lieu", "Jusqu’à 5 km : 3 lieux", "Jusqu’à 5 km, cette semaine : 5 lieux");
        for (Relaxation way : answer.relaxations()) {
            assertThat(orientation.answer(way.question(), places).count()).isEqualTo(way.count());
        }
    }

    @Test
    void a_way_too_long_on_foot_may_be_short_by_bus() {
        Question question = learning.going(new Travel.By(TravelMode.WALK, 40));
        Answer answer = ask(question, place("far", ServiceKind.EVERYDAY_TOOLS).at(44.87, -0.60));
        assertThat(answer.excluded()).containsEntry(Rule.TRAVEL, 1);
        assertThat(answer.relaxations())
                .extracting(Relaxation::words)
                .contains("En bus ou en tram, 40 minutes au plus : 1 lieu");
    }

    @Test
    void answers_an_empty_directory() {
        Answer answer = orientation.answer(printing, List.of());
        assertThat(answer.isEmpty()).isTrue();
        assertThat(answer.relaxations()).isEmpty();
        assertThat(answer.whyNotNearest()).isEmpty();
    }
}
