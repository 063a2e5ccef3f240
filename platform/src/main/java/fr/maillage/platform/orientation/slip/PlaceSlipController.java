package fr.maillage.platform.orientation.slip;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /lieux/…/fiche}: the slip of one place, to look at and to print. */
@Controller
@OpenToAll
class PlaceSlipController {
    private final Search search;
    private final Slips slips;

    PlaceSlipController(Search search, Slips slips) {
        this.search = search;
        this.slips = slips;
    }

    @GetMapping("/lieux/{slug}/fiche")
    ResponseEntity<byte[]> show(@PathVariable("slug") String slug) {
        Snapshot snapshot = search.current();
        Place place = get(snapshot, slug);
        SlipInTwo slip = SlipInTwo.of(() -> slips.of(snapshot, place));
        return slips.show(slip, "/lieux/" + slug, "/lieux/" + slug + "/fiche", "");
    }

    @GetMapping("/lieux/{slug}/fiche.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable("slug") String slug, @RequestParam(name = "format", defaultValue = "a4") String format) {
        Snapshot snapshot = search.current();
        Place place = get(snapshot, slug);
        SlipInTwo slip = SlipInTwo.of(() -> slips.of(snapshot, place));
        return slips.print(slip, SlipFormat.find(format).orElse(SlipFormat.A4), slug);
    }

    private static Place get(Snapshot snapshot, String slug) {
        return snapshot.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
