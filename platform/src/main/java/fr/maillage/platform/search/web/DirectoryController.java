package fr.maillage.platform.search.web;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /annuaire} by letter and by commune, {@code /dispositifs} and the page of each. */
@Controller
@OpenToAll
class DirectoryController {
    private final DirectoryPages directory;
    private final ProgrammePages programmes;
    private final Search search;
    private final Pages pages;

    DirectoryController(DirectoryPages directory, ProgrammePages programmes, Search search, Pages pages) {
        this.directory = directory;
        this.programmes = programmes;
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/annuaire")
    ResponseEntity<byte[]> directory(
            @RequestParam(name = "lettre", defaultValue = "") String letter,
            @RequestParam(name = "commune", defaultValue = "") String town) {
        Snapshot snapshot = search.current();
        char wanted =
                letter.length() == 1 ? Character.toUpperCase(letter.charAt(0)) : DirectoryPages.firstLetter(snapshot);
        Optional<DirectoryPage> page =
                town.isEmpty() ? directory.letter(snapshot, wanted) : directory.town(snapshot, town);
        return pages.kept(mark(snapshot), "search/directory.jte", page.orElseThrow(DirectoryController::absent));
    }

    @GetMapping("/dispositifs")
    ResponseEntity<byte[]> programmes() {
        Snapshot snapshot = search.current();
        return pages.kept(mark(snapshot), "search/programmes.jte", programmes.list(snapshot));
    }

    @GetMapping("/dispositifs/{slug}")
    ResponseEntity<byte[]> programme(@PathVariable("slug") String slug) {
        Snapshot snapshot = search.current();
        return pages.kept(
                mark(snapshot),
                "search/programme.jte",
                programmes.page(snapshot, slug).orElseThrow(DirectoryController::absent));
    }

    private String mark(Snapshot snapshot) {
        return pages.mark("annuaire-" + snapshot.version());
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
