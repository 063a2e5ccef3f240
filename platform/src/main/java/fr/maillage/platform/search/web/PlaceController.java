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

/** {@code /lieux/…}: the sheet of a place, or where to go instead of a place that is no longer there. */
@Controller
@OpenToAll
class PlaceController {
    private final SheetPages sheets;
    private final GonePages gone;
    private final Search search;
    private final Pages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceController(
            SheetPages sheets,
            GonePages gone,
            Search search,
            Pages pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.gone = gone;
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
        Optional<Place> place = snapshot.findBySlug(slug);
        if (place.isEmpty()) {
            GonePage page =
                    gone.find(snapshot, slug, now).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return pages.failed(HttpStatus.GONE, "search/gone.jte", page);
        }
        SheetPage page = sheets.page(snapshot, place.get(), now);
        if (Readers.isPerson(request)) {
            events.publishEvent(new SheetSeen(place.get().id(), now.toLocalDate()));
        }
        return pages.kept(pages.mark(snapshot.version() + "-" + now.toEpochSecond() / 60), "search/sheet.jte", page);
    }
}
