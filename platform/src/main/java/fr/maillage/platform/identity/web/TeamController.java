package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import fr.maillage.platform.ui.Pages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        Map<Room, List<TeamPage.Entry>> byRoom = new EnumMap<>(Room.class);
        doors.stream()
                .filter(door -> person.maySomewhere(door.right()))
                .forEach(door -> byRoom.computeIfAbsent(Room.of(door.right()), room -> new ArrayList<>())
                        .add(new TeamPage.Entry(
                                door.href(),
                                door.title(),
                                door.words(),
                                door.news().apply(person))));
        return pages.fresh(
                "identity/team.jte",
                new TeamPage(
                        pages.frame("Mon espace", null, null),
                        person.name(),
                        roles,
                        byRoom.values().stream()
                                .flatMap(List::stream)
                                .filter(entry -> !entry.news().isEmpty())
                                .toList(),
                        byRoom.entrySet().stream()
                                .map(room ->
                                        new TeamPage.Room(room.getKey().anchor, room.getKey().title, room.getValue()))
                                .toList()));
    }

    /** What a door is about. */
    private enum Room {
        DIRECTORY("annuaire", "L’annuaire"),
        TERRITORY("territoire", "Le territoire et son équipe"),
        SELF("vous", "Vous");

        private final String anchor;
        private final String title;

        Room(String anchor, String title) {
            this.anchor = anchor;
            this.title = title;
        }

        static Room of(Right right) {
            return switch (right) {
                case CORRECT_PLACE,
                        VERIFY_PLACE,
                        MODERATE,
                        TELL_PROPOSERS,
                        MERGE_PLACES,
                        IMPORT_FILES,
                        HARVEST_FILES,
                        UNDO_FOR_OTHERS,
                        TRANSLATE,
                        NAME_REFERENTS -> DIRECTORY;
                case READ_FIGURES, MANAGE_COLLEAGUES, MANAGE_PEOPLE, READ_JOURNAL, MANAGE_TERMINALS, OPERATE ->
                    TERRITORY;
                case OWN_ACCOUNT -> SELF;
            };
        }
    }
}
