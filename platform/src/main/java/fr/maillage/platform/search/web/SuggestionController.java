package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.where.Gazetteer;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.ui.French;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /lieux/suggestions}: what somebody may mean who types where she is; the page is complete without it. */
@RestController
@OpenToAll
class SuggestionController {
    private static final int MOST = 6;
    private static final int LONGEST = 80;

    private final Search search;

    SuggestionController(Search search) {
        this.search = search;
    }

    /**
     * The answer to what was typed so far.
     *
     * @param status « 3 propositions », read aloud
     */
    record Suggestions(String status, List<Suggestion> options) {}

    /** One line: the words that will stand in the box, and what tells them apart. */
    record Suggestion(String words, @Nullable String note) {}

    @GetMapping("/lieux/suggestions")
    ResponseEntity<Suggestions> suggest(@RequestParam(name = Param.WHERE, defaultValue = "") String typed) {
        Gazetteer gazetteer = search.current().gazetteer();
        List<Suggestion> options = typed.length() > LONGEST
                ? List.of()
                : gazetteer.suggest(typed, MOST).stream()
                        .map(one -> new Suggestion(one.words(), SpotWords.whereabouts(one, gazetteer)))
                        .toList();
        String status = options.isEmpty()
                ? say("Aucune proposition")
                : French.count(options.size(), "proposition", "propositions");
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(new Suggestions(status, options));
    }
}
