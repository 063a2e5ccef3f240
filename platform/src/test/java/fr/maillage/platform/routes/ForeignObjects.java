package fr.maillage.platform.routes;

import fr.maillage.engines.match.Decision;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.contribution.Contributions;
import fr.maillage.platform.directory.contribution.Letter;
import fr.maillage.platform.directory.contribution.Moderation;
import fr.maillage.platform.directory.contribution.Stamps;
import fr.maillage.platform.directory.contribution.Subject;
import fr.maillage.platform.directory.duplicates.Duplicates;
import fr.maillage.platform.directory.duplicates.PairState;
import fr.maillage.platform.directory.freshness.CallAnswer;
import fr.maillage.platform.directory.freshness.Calls;
import fr.maillage.platform.directory.freshness.CheckOutcome;
import fr.maillage.platform.directory.freshness.GonePlaces;
import fr.maillage.platform.directory.skills.SkillDraft;
import fr.maillage.platform.directory.skills.SkillState;
import fr.maillage.platform.directory.skills.Skills;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.People;
import fr.maillage.platform.identity.PeopleOutcome;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.nodes.Node;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Things of an organization to which nobody of the demonstration belongs. A room adds its own kind here. */
final class ForeignObjects {
    private static final Scope B = Scope.organization(UUID.fromString("99999999-8888-4777-8666-555555555555"));
    /** Bègles, where nothing of these things lies. */
    private static final Scope ELSEWHERE = Scope.commune("33039");

    private ForeignObjects() {}

    /** Somebody who moderates one commune only, beside the people of the demonstration. */
    static void addModeratorOfAnotherCommune(Node node) {
        node.part(DemoAccounts.class).ensure("nora", "Nora, qui modère à Bègles", new Grant(Role.MODERATOR, ELSEWHERE));
    }

    static Map<String, String> of(Node node) {
        List<Place> places = placesOfOthers(node);
        Place place = places.getFirst();
        return Map.of(
                "person", person(node),
                "place", place.id().toString(),
                "slug", place.slug(),
                "contribution", contribution(node, place),
                "gone", gone(node, places.get(1)),
                "skill", skill(node),
                "pair", pair(node, places.get(2), places.get(3)));
    }

    private static List<Place> placesOfOthers(Node node) {
        Set<String> ours = node.part(DemoAccounts.class).list().stream()
                .flatMap(account -> account.grants().stream())
                .map(grant -> grant.scope().code())
                .collect(Collectors.toSet());
        return node.part(Directory.class).read().places().stream()
                .filter(place -> place.organization() != null
                        && !ours.contains(place.organization().value().toString()))
                .filter(place -> !ours.contains(place.location().communeCode()))
                .toList();
    }

    private static String contribution(Node node, Place place) {
        Letter letter = new Letter(node.part(Stamps.class).issue(), "192.0.2.7", new Caller.Console());
        node.part(Contributions.class).report(place, Subject.HOURS, "Fermé le lundi.", letter);
        return node.part(Moderation.class).list(new Caller.Console()).stream()
                .filter(one -> place.id().equals(one.place()))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static String gone(Node node, Place place) {
        LocalDate today = LocalDate.now(node.part(Clock.class));
        node.part(Calls.class)
                .enter(
                        place.id(),
                        new CallAnswer(CheckOutcome.GONE, false, today, null, "fermé"),
                        new Caller.Console());
        return node.part(GonePlaces.class).listWaiting().stream()
                .filter(report -> report.place().equals(place.id()))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static String skill(Node node) {
        Skills skills = node.part(Skills.class);
        skills.declare(
                new SkillDraft("Montrer le tricot", "Lormont", "le mardi à la médiathèque", ""),
                "192.0.2.0",
                new Caller.Console());
        return skills.list(SkillState.PROPOSED).stream()
                .filter(skill -> skill.what().equals("Montrer le tricot"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static String pair(Node node, Place one, Place other) {
        Duplicates duplicates = node.part(Duplicates.class);
        duplicates.neverMerge(one.id(), other.id(), new Caller.Console());
        return duplicates.list(PairState.NEVER, Set.of(Decision.values()), 0, 1000).stream()
                .map(line -> line.pair())
                .filter(pair ->
                        Set.of(pair.places().first(), pair.places().second()).equals(Set.of(one.id(), other.id())))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static String person(Node node) {
        PeopleOutcome outcome = node.part(People.class)
                .invite(new Caller.Console(), "collegue@b.invalid", "Collègue de B", new Grant(Role.HELPER, B));
        return outcome instanceof PeopleOutcome.Invited invited
                ? invited.account().toString()
                : "";
    }
}
