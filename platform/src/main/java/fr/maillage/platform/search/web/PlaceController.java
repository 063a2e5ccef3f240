package fr.maillage.platform.search.web;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.SheetReadings;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
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
    private final Clock clock;
    /** Absent where the public pages run alone, without a database. */
    private final Optional<SheetReadings> readings;

    PlaceController(
            SheetPages sheets, Search search, Pages pages, Clock clock, ObjectProvider<SheetReadings> readings) {
        this.sheets = sheets;
        this.search = search;
        this.pages = pages;
        this.clock = clock;
        this.readings = Optional.ofNullable(readings.getIfAvailable());
    }

    @GetMapping("/lieux/{slug}")
    ResponseEntity<byte[]> sheet(@PathVariable("slug") String slug) {
        Snapshot snapshot = search.current();
        ZonedDateTime now = ZonedDateTime.now(clock);
        Place place = get(snapshot, slug);
        SheetPage page = sheets.page(snapshot, place, now);
        readings.ifPresent(counter -> counter.count(place.id(), Words.language()));
        return pages.kept(pages.mark(snapshot.version() + "-" + now.toEpochSecond() / 60), "search/sheet.jte", page);
    }

    @GetMapping("/lieux/{slug}/erreur")
    ResponseEntity<byte[]> mistake(@PathVariable("slug") String slug) {
        return pages.fresh("search/mistake.jte", MistakePage.of(pages, get(search.current(), slug)));
    }

    private static Place get(Snapshot snapshot, String slug) {
        return snapshot.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
