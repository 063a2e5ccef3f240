package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import fr.maillage.platform.ui.Pages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /equipe}: what a signed-in person can do here, and nothing that would be refused. */
@Controller
class TeamController {
    private final Pages pages;
    private final List<TeamDoor> doors;

    TeamController(Pages pages, List<TeamDoor> doors) {
        this.pages = pages;
        this.doors = doors.stream()
                .sorted(Comparator.comparing((TeamDoor door) -> door.right() == Right.OWN_ACCOUNT)
                        .thenComparing(TeamDoor::right))
                .toList();
    }

    @GetMapping("/equipe")
    @Requires(Right.OWN_ACCOUNT)
    ResponseEntity<byte[]> home(Caller.SignedIn person) {
        String roles = person.grants().stream()
                .map(Grant::role)
                .distinct()
                .map(role -> role.words())
                .collect(Collectors.joining(", "));
        return pages.fresh(
                "identity/team.jte",
                new TeamPage(
                        pages.frame("Mon espace", null, null),
                        person.name(),
                        roles,
                        doors.stream()
                                .filter(door -> person.maySomewhere(door.right()))
                                .map(door -> new TeamPage.Entry(
                                        door.href(),
                                        door.title(),
                                        door.words(),
                                        door.news().apply(person)))
                                .toList()));
    }
}
