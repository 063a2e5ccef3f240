package fr.maillage.platform.search.web;

import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /lieux}: the list of places, its plan, its filters, the choice between communes of one name. */
@Controller
class ListController {
    private final ListPages lists;
    private final ChoicePages choices;
    private final Search search;
    private final Pages pages;
    private final Clock clock;

    ListController(ListPages lists, ChoicePages choices, Search search, Pages pages, Clock clock) {
        this.lists = lists;
        this.choices = choices;
        this.search = search;
        this.pages = pages;
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
        return spot instanceof Spot.Several several
                ? pages.kept(mark, "search/towns.jte", choices.towns(asked, several))
                : pages.kept(mark, "search/list.jte", lists.page(snapshot, asked, spot, now));
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
