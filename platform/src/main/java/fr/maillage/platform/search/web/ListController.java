package fr.maillage.platform.search.web;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.search.NeedAsked;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /lieux}: the list of places, its plan, its filters, the choice between communes of one name. */
@Controller
@OpenToAll
class ListController {
    private final ListPages lists;
    private final ChoicePages choices;
    private final Search search;
    private final Pages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListController(
            ListPages lists,
            ChoicePages choices,
            Search search,
            Pages pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.choices = choices;
        this.search = search;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/lieux")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Snapshot snapshot = search.current();
        String mark = pages.mark(snapshot.version() + "-" + now.toEpochSecond() / 60);
        if (mark.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return pages.unchanged(mark);
        }
        Address asked = asked(request);
        Spot spot = lists.spot(snapshot, asked);
        if (spot instanceof Spot.Several several) {
            return pages.kept(mark, "search/towns.jte", choices.towns(asked, several, snapshot.gazetteer()));
        }
        ListPage page = lists.page(snapshot, asked, spot, now);
        tell(asked, spot, now, page);
        return pages.kept(mark, "search/list.jte", page);
    }

    /** A question is told once: not when one turns its pages or looks at its plan. */
    private void tell(Address asked, Spot spot, ZonedDateTime now, ListPage page) {
        Set<Need> needs = Questions.read(asked, spot, now).needs();
        if (!needs.isEmpty()
                && asked.first(Param.PAGE).isEmpty()
                && asked.first(Param.VIEW).isEmpty()) {
            events.publishEvent(new NeedAsked(
                    now.toLocalDate(), spot.communeCode(), needs, !page.places().isEmpty()));
        }
    }

    @GetMapping("/lieux/filtres")
    ResponseEntity<byte[]> filters(HttpServletRequest request) {
        Address asked = asked(request);
        Spot spot = lists.spot(search.current(), asked);
        return pages.fresh("search/filters.jte", choices.filters(asked, spot, ZonedDateTime.now(clock)));
    }

    /** A commune that one typed wins over a position that one gave before. */
    private static Address asked(HttpServletRequest request) {
        Address asked = Address.of("/lieux", request.getParameterMap(), Param.ALL);
        return asked.first(Param.WHERE).isEmpty() ? asked : asked.without(Param.NEAR);
    }
}
