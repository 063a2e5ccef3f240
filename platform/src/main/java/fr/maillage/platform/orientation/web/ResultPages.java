package fr.maillage.platform.orientation.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Moments;
import fr.maillage.engines.rank.Answer;
import fr.maillage.engines.rank.Contribution;
import fr.maillage.engines.rank.Proposal;
import fr.maillage.engines.rank.Relaxation;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Stop;
import fr.maillage.platform.orientation.Guidance;
import fr.maillage.platform.search.web.Address;
import fr.maillage.platform.search.web.Age;
import fr.maillage.platform.search.web.Ages;
import fr.maillage.platform.search.web.SkillWays;
import fr.maillage.platform.search.web.Spot;
import fr.maillage.platform.search.web.SpotWords;
import fr.maillage.platform.search.web.UrlWords;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.State;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an answer in words. */
@Component
class ResultPages {
    private static final int CALLED = 2;
    private static final int OTHERS = 3;
    private static final int WAYS = 5;

    private final Pages pages;
    private final Ages ages;
    private final SkillWays skills;

    ResultPages(Pages pages, Ages ages, SkillWays skills) {
        this.pages = pages;
        this.ages = ages;
        this.skills = skills;
    }

    ResultPage page(Results.Found found, Replies replies, ZonedDateTime now) {
        Answer answer = found.answer();
        boolean helper = replies.forSomebody();
        List<ResultPage.Card> first = cards(found.guidance(), answer.first(), 0, helper, now);
        List<ResultPage.Card> farther = cards(found.around(), found.farther(), first.size(), helper, now);
        List<Proposal> called = answer.callFirst().stream().limit(CALLED).toList();
        return new ResultPage(
                pages.frame(
                        Results.heading(answer.question()),
                        null,
                        null,
                        ages.notice(found.guidance().snapshot().takenAt(), now)),
                Results.heading(answer.question()),
                CountWords.sentence(answer, replies.spot()),
                note(answer, replies),
                first,
                farther,
                answer.isEmpty() && called.isEmpty()
                        ? null
                        : replies.address().to("/trouver/fiche").href(),
                notNearest(found, helper),
                calls(found.guidance(), called),
                links(found, answer.others()),
                ways(answer, replies),
                answer.count() < Answer.FORWARD ? passages(found.guidance()) : List.of(),
                ReplyWords.list(replies, Step.MORE, now),
                ReplyWords.change(replies, Step.MORE),
                all(replies));
    }

    /** Every place that answers the need, in the list: the whole territory when nothing is known nearby. */
    static String all(Replies replies) {
        Address list = Address.of("/lieux");
        for (Need need : replies.need().stream().toList()) {
            list = list.with("besoin", UrlWords.of(need));
        }
        return list.href();
    }

    /** Told when the nearest place is not even among the first ones; always told to a helper. */
    private static @Nullable String notNearest(Results.Found found, boolean helper) {
        Answer answer = found.answer();
        return answer.whyNotNearest()
                .filter(nearest -> helper
                        || answer.first().stream()
                                .noneMatch(shown -> shown.place()
                                        .id()
                                        .equals(nearest.place().id())))
                .map(nearest -> French.tied(nearest.sentence()))
                .orElse(null);
    }

    private static @Nullable String note(Answer answer, Replies replies) {
        Spot spot = replies.spot();
        String understood = SpotWords.understood(replies.said(Key.WHERE), spot);
        if (understood != null) {
            return understood;
        }
        boolean counted = Stream.concat(answer.first().stream(), answer.callFirst().stream())
                .anyMatch(proposal -> proposal.travelMinutes().isPresent());
        if (counted && spot instanceof Spot.Town town) {
            return say(
                    "Les durées sont comptées depuis le centre {0}.",
                    French.of(town.commune().name()));
        }
        return counted && spot instanceof Spot.Around around
                ? say("Les durées sont comptées depuis\u00a0: {0}.", SpotWords.label(around.spotted()))
                : null;
    }

    private List<Button> ways(Answer answer, Replies replies) {
        if (answer.count() >= Answer.FORWARD) {
            return List.of();
        }
        List<Button> ways = new ArrayList<>();
        for (Relaxation way : answer.relaxations().stream().limit(WAYS).toList()) {
            ways.add(Button.second(
                    French.tied(way.words()),
                    null,
                    replies.address(way.question()).href()));
        }
        replies.need()
                .flatMap(need -> skills.find(Set.of(need), replies.communeCode()))
                .ifPresent(ways::add);
        return ways;
    }

    private static List<ResultPage.Link> passages(Guidance guidance) {
        return guidance.listPassages().stream()
                .map(passage -> new ResultPage.Link(
                        say(
                                "{0}, {1}\u00a0: {2}",
                                French.sentence(when(passage.stop())),
                                passage.stop().label(),
                                passage.place().name()),
                        "/lieux/" + passage.place().slug()))
                .toList();
    }

    private static List<ResultPage.Link> links(Results.Found found, List<Proposal> others) {
        return others.stream()
                .limit(OTHERS)
                .map(proposal -> found.guidance().destination(proposal).place())
                .map(place -> new ResultPage.Link(
                        place.name() + ", " + place.location().commune(), "/lieux/" + place.slug()))
                .toList();
    }

    private static List<ResultPage.Card> cards(
            Guidance guidance, List<Proposal> proposals, int already, boolean helper, ZonedDateTime now) {
        List<ResultPage.Card> cards = new ArrayList<>();
        for (Proposal proposal : proposals) {
            cards.add(card(guidance, proposal, already + cards.size() + 1, helper, now.toLocalDate()));
        }
        return cards;
    }

    private static ResultPage.Card card(
            Guidance guidance, Proposal proposal, int number, boolean helper, LocalDate today) {
        Guidance.Destination destination = guidance.destination(proposal);
        Place place = destination.place();
        Age age = Age.of(place.provenance().checkedOn(), today);
        return new ResultPage.Card(
                number,
                place.name(),
                "/lieux/" + place.slug(),
                new State(kind(destination), French.tied(destination.sentence())),
                French.tied(Reasons.withoutHours(proposal.why(), destination.sentence())),
                where(destination),
                place.contact().phones().stream().findFirst().map(Phone::of).orElse(null),
                age.old() ? age.words() : null,
                helper ? parts(proposal) : List.of(),
                helper
                        ? proposal.checks().stream()
                                .map(Proposal.Check::sentence)
                                .toList()
                        : List.of());
    }

    private static List<ResultPage.Call> calls(Guidance guidance, List<Proposal> proposals) {
        List<ResultPage.Call> calls = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Place place = guidance.destination(proposal).place();
            Phone phone =
                    place.contact().phones().stream().findFirst().map(Phone::of).orElse(null);
            String why = phone == null ? proposal.why() : Reasons.withoutNumber(proposal.why(), phone.words());
            calls.add(new ResultPage.Call(place.name(), "/lieux/" + place.slug(), French.tied(why), phone));
        }
        return calls;
    }

    private static State.Kind kind(Guidance.Destination destination) {
        if (destination.open()) {
            return State.Kind.OPEN;
        }
        return destination.unknown() ? State.Kind.UNKNOWN : State.Kind.CLOSED;
    }

    private static List<ResultPage.Part> parts(Proposal proposal) {
        List<ResultPage.Part> parts = new ArrayList<>();
        for (Contribution part : proposal.contributions()) {
            parts.add(new ResultPage.Part(French.count(part.minutes(), "minute", "minutes"), part.words()));
        }
        parts.add(new ResultPage.Part(French.count(proposal.totalMinutes(), "minute", "minutes"), say("En tout")));
        return parts;
    }

    private static String where(Guidance.Destination destination) {
        if (destination.spot().isPresent()) {
            Stop stop = destination.spot().get();
            return say("Arrêt\u00a0: {0}", stop.label()) + (stop.address() == null ? "" : ", " + stop.address());
        }
        Location location = destination.place().location();
        return location.address().isBlank() ? location.commune() : location.address() + ", " + location.commune();
    }

    private static String when(Stop stop) {
        return say("{0} de {1} à {2}", French.day(stop.date()), Moments.time(stop.from()), Moments.time(stop.to()));
    }
}
