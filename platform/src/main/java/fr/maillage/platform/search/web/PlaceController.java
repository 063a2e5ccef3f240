package fr.maillage.platform.search.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
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
    private final Clock clock;

    PlaceController(SheetPages sheets, GonePages gone, Search search, Pages pages, Clock clock) {
        this.sheets = sheets;
        this.gone = gone;
        this.search = search;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/lieux/{slug}")
    ResponseEntity<byte[]> sheet(@PathVariable("slug") String slug) {
        Snapshot snapshot = search.current();
        ZonedDateTime now = ZonedDateTime.now(clock);
        Optional<Place> place = snapshot.findBySlug(slug);
        if (place.isEmpty()) {
            GonePage page =
                    gone.find(snapshot, slug, now).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return pages.failed(HttpStatus.GONE, "search/gone.jte", page);
        }
        SheetPage page = sheets.page(snapshot, place.get(), now);
        return pages.kept(pages.mark(snapshot.version() + "-" + now.toEpochSecond() / 60), "search/sheet.jte", page);
    }
}
