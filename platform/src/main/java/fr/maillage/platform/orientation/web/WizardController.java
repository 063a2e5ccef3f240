package fr.maillage.platform.orientation.web;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.orientation.AnonymousQuestion;
import fr.maillage.platform.orientation.QuestionCounter;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /trouver}: from a need to a place. A form that is sent leads to an address that holds the answers and nothing
 * else, so that going back, keeping or printing a page asks nothing again and counts nothing twice.
 */
@Controller
@OpenToAll
class WizardController {
    private final Visits visits;
    private final Asks asks;
    private final Results results;
    private final ResultPages resultPages;
    private final Pages pages;
    private final QuestionCounter counter;

    WizardController(
            Visits visits, Asks asks, Results results, ResultPages resultPages, Pages pages, QuestionCounter counter) {
        this.visits = visits;
        this.asks = asks;
        this.results = results;
        this.resultPages = resultPages;
        this.pages = pages;
        this.counter = counter;
    }

    @GetMapping(Visits.PATH)
    ResponseEntity<byte[]> find(HttpServletRequest request) {
        Visit visit = visits.read(request);
        Optional<Step> sent = visit.skipped().or(visit::sent);
        if (sent.isPresent()) {
            return visit.replies().answered(sent.get()) ? onwards(visit) : asks.show(sent.get(), visit, true);
        }
        return visit.again()
                .or(visit::unanswered)
                .map(step -> asks.show(step, visit, false))
                .orElseGet(() -> answer(visit));
    }

    private ResponseEntity<byte[]> answer(Visit visit) {
        Results.Found found = results.find(visit.replies(), visit.now());
        return pages.fresh("orientation/result.jte", resultPages.page(found, visit.replies(), visit.now()));
    }

    /** To the next question or to the answer, which is counted on the way. */
    private ResponseEntity<byte[]> onwards(Visit visit) {
        if (visit.unanswered().isEmpty() && !visit.counted().equals(ReplyWords.counted(visit.replies()))) {
            count(visit);
        }
        String address = visit.replies().address().href();
        String next = visit.unanswered().isEmpty() || visit.counted().isEmpty()
                ? address
                : address + "&" + Key.COUNTED + "=" + visit.counted();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(next))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void count(Visit visit) {
        Results.Found found = results.find(visit.replies(), visit.now());
        counter.count(new AnonymousQuestion(
                visit.now().toLocalDate(),
                visit.replies().communeCode(),
                found.answer().question().need(),
                !found.answer().isEmpty()));
    }
}
