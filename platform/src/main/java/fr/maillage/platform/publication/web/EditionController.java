package fr.maillage.platform.publication.web;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.publication.Edition;
import fr.maillage.platform.publication.Shelf;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.ui.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** {@code /annuaire/papier/editions}: the directories printed during the night. */
@Controller
@OpenToAll
class EditionController {
    private final Search search;
    private final Shelf shelf;
    private final PaperPages papers;
    private final Pages pages;

    EditionController(Search search, Shelf shelf, PaperPages papers, Pages pages) {
        this.search = search;
        this.shelf = shelf;
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(PaperPages.EDITIONS)
    ResponseEntity<byte[]> list() {
        return pages.fresh("publication/editions.jte", papers.editions(search.current()));
    }

    @GetMapping(PaperPages.EDITIONS + "/{word}.pdf")
    ResponseEntity<byte[]> file(
            @PathVariable("word") String word,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        Edition edition = shelf.find(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String mark = "\"" + edition.made() + "-" + edition.mark() + "\"";
        if (known.equals(mark)) {
            return pages.unchanged(mark);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.ETAG, mark)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"annuaire-" + word + "-" + edition.made() + ".pdf\"")
                .body(shelf.read(edition));
    }
}
