package fr.maillage.platform.search.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.SheetSeen;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /lieux/…}: the sheet of a place, and what to do when something on it is wrong. */
@Controller
@OpenToAll
class PlaceController {
    private final SheetPages sheets;
    private final Search search;
    private final Pages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceController(SheetPages sheets, Search search, Pages pages, ApplicationEventPublisher events, Clock clock) {
        this.sheets = sheets;
        this.search = search;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/lieux/{slug}")
    ResponseEntity<byte[]> sheet(@PathVariable("slug") String slug, HttpServletRequest request) {
        Snapshot snapshot = search.current();
        Optional<Place> moved = snapshot.findMoved(slug);
        if (moved.isPresent()) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(PlaceCards.href(moved.get())))
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        Place place = get(snapshot, slug);
        SheetPage page = sheets.page(snapshot, place, now);
        if (Readers.isPerson(request)) {
            events.publishEvent(new SheetSeen(place.id(), now.toLocalDate()));
        }
        return pages.kept(pages.mark(snapshot.version() + "-" + now.toEpochSecond() / 60), "search/sheet.jte", page);
    }

    @GetMapping("/lieux/{slug}/erreur")
    ResponseEntity<byte[]> mistake(@PathVariable("slug") String slug) {
        return pages.fresh("search/mistake.jte", MistakePage.of(pages, get(search.current(), slug)));
    }

    private static Place get(Snapshot snapshot, String slug) {
        return snapshot.findBySlug(slug)
                .or(() -> snapshot.findMoved(slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
