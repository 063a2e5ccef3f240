package fr.maillage.platform.publication.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Programme;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.publication.Poster;
import fr.maillage.platform.publication.Posters;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.paper.Print;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The posters with strips to tear off: {@code /lieux/…/affiche.pdf}, {@code /dispositifs/…/affiche.pdf}. */
@Controller
@OpenToAll
class PosterController {
    private static final String WAIT_SECONDS = "5";

    private final Search search;
    private final Posters posters;
    private final Pages pages;
    private final Clock clock;

    PosterController(Search search, Posters posters, Pages pages, Clock clock) {
        this.search = search;
        this.posters = posters;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/lieux/{slug}/affiche.pdf")
    ResponseEntity<byte[]> place(@PathVariable("slug") String slug) {
        Snapshot snapshot = search.current();
        Place place = snapshot.findBySlug(slug).orElseThrow(PosterController::absent);
        return answer(() -> posters.of(snapshot, place, ZonedDateTime.now(clock)), slug);
    }

    @GetMapping("/dispositifs/{slug}/affiche.pdf")
    ResponseEntity<byte[]> programme(@PathVariable("slug") String slug) {
        Snapshot snapshot = search.current();
        Programme programme = snapshot.programmes().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(PosterController::absent);
        return answer(() -> posters.of(snapshot, programme, ZonedDateTime.now(clock)), slug);
    }

    /** What hangs on a wall is read by everybody: it is in French, whatever the page that led to it speaks. */
    private ResponseEntity<byte[]> answer(Supplier<Poster> poster, String slug) {
        return switch (Words.inFrench(() -> posters.print(poster.get()))) {
            case Print.Ready ready -> PaperAnswers.pdf(ready.pdf(), "affiche-" + slug + ".pdf");
            case Print.Busy busy -> busy();
        };
    }

    private ResponseEntity<byte[]> busy() {
        ResponseEntity<byte[]> page = pages.failed(
                HttpStatus.SERVICE_UNAVAILABLE,
                "publication/busy.jte",
                pages.frame(say("L’impression prend du retard"), null, null));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS)
                .body(page.getBody());
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
