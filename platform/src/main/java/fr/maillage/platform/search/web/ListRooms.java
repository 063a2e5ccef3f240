package fr.maillage.platform.search.web;

import fr.maillage.platform.search.Search;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Opens the list of places over another directory than that of the whole territory, or in other pages. */
@Component
public class ListRooms {
    private final Ages ages;
    private final Backdrops backdrops;
    private final SkillWays skills;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListRooms(Ages ages, Backdrops backdrops, SkillWays skills, ApplicationEventPublisher events, Clock clock) {
        this.ages = ages;
        this.backdrops = backdrops;
        this.skills = skills;
        this.events = events;
        this.clock = clock;
    }

    /** The list over the places of a search, drawn as pages. */
    public Room over(Search search, Pages pages) {
        ListPages lists = new ListPages(search, pages, ages, backdrops, skills);
        return new Room(new ListController(lists, new ChoicePages(search, pages), search, pages, events, clock));
    }

    /** A list and its filters. */
    public static final class Room {
        private final ListController controller;

        Room(ListController controller) {
            this.controller = controller;
        }

        /** The list that a request asks for. */
        public ResponseEntity<byte[]> list(HttpServletRequest request) {
            return controller.list(request);
        }

        /** All the filters. */
        public ResponseEntity<byte[]> filters(HttpServletRequest request) {
            return controller.filters(request);
        }
    }
}
