package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.directory.contribution.Contribution;
import fr.maillage.platform.directory.contribution.Moderation;
import fr.maillage.platform.directory.contribution.Replies;
import fr.maillage.platform.directory.contribution.State;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Phone;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Telling people what was decided. The page opens by a press, never by a link, because reading it is written down; what it
 * shows is erased by the next press.
 */
@Controller
@Requires(Right.TELL_PROPOSERS)
@RequestMapping("/equipe/moderation/{id}")
class TellController {
    private final Moderation moderation;
    private final Replies replies;
    private final Access access;
    private final Pages pages;

    TellController(Moderation moderation, Replies replies, Access access, Pages pages) {
        this.moderation = moderation;
        this.replies = replies;
        this.access = access;
        this.pages = pages;
    }

    @PostMapping("/prevenir")
    ResponseEntity<byte[]> show(@PathVariable("id") UUID id, Caller caller) {
        Contribution one = get(id, caller);
        Contribution.Decision decision = one.decision();
        return pages.fresh(
                "contribution/tell.jte",
                new TellPage(
                        pages.frame("Prévenir de la réponse, " + one.title(), null, null),
                        "/equipe/moderation/" + id,
                        one.title(),
                        one.state().words()
                                + (decision == null || decision.reason().isEmpty() ? "." : ". " + decision.reason()),
                        replies.read(id, caller).stream()
                                .map(TellController::way)
                                .toList()));
    }

    @PostMapping("/prevenu")
    ResponseEntity<byte[]> told(@PathVariable("id") UUID id, Caller caller) {
        get(id, caller);
        replies.told(id, caller);
        return Redirects.to("/equipe/moderation");
    }

    private static TellPage.Way way(String text) {
        if (text.contains("@")) {
            return new TellPage.Way(text, "mailto:" + text);
        }
        Phone phone = Phone.of(text);
        return new TellPage.Way(phone.words(), phone.href());
    }

    private Contribution get(UUID id, Caller caller) {
        Contribution one = moderation.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(caller, Right.TELL_PROPOSERS, moderation.targetOf(one), "contribution " + id);
        if (one.state() == State.WAITING) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return one;
    }
}
