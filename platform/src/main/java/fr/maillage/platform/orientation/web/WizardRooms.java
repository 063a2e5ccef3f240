package fr.maillage.platform.orientation.web;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.platform.orientation.Guide;
import fr.maillage.platform.orientation.QuestionCounter;
import fr.maillage.platform.orientation.slip.Slips;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.web.Ages;
import fr.maillage.platform.search.web.SkillWays;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Opens the wizard over another directory than that of the whole territory, or in other pages. */
@Component
public class WizardRooms {
    private final Slips slips;
    private final Ages ages;
    private final SkillWays skills;
    private final QuestionCounter counter;
    private final Clock clock;

    WizardRooms(Slips slips, Ages ages, SkillWays skills, QuestionCounter counter, Clock clock) {
        this.slips = slips;
        this.ages = ages;
        this.skills = skills;
        this.counter = counter;
        this.clock = clock;
    }

    /** The wizard over the places of a search, drawn as pages. */
    public Room over(Search search, TravelTime travel, Pages pages) {
        return new Room(new WizardController(
                new Visits(search, clock),
                new Asks(pages),
                new Results(new Guide(search, travel), slips),
                new ResultPages(pages, ages, skills),
                pages,
                counter));
    }

    /** A wizard. */
    public static final class Room {
        private final WizardController controller;

        Room(WizardController controller) {
            this.controller = controller;
        }

        /** The question or the answer that a request asks for; a form that is sent leads on to an address of the site. */
        public ResponseEntity<byte[]> find(HttpServletRequest request) {
            return controller.find(request);
        }
    }
}
