package fr.maillage.platform.publication.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.guard.NetworkPrefix;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.publication.Booklet;
import fr.maillage.platform.publication.BookletPress;
import fr.maillage.platform.publication.Booklets;
import fr.maillage.platform.publication.Ground;
import fr.maillage.platform.publication.Grounds;
import fr.maillage.platform.publication.PaperQuestion;
import fr.maillage.platform.publication.PrintRoom;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /annuaire/papier}: composes a directory on paper, and gives those of the night. */
@Controller
@OpenToAll
class PaperController {
    private static final String WAIT_SECONDS = "5";

    private final Search search;
    private final Grounds grounds;
    private final Booklets booklets;
    private final BookletPress press;
    private final PrintRoom room;
    private final PaperAnswers answers;
    private final Clock clock;

    PaperController(
            Search search,
            Grounds grounds,
            Booklets booklets,
            BookletPress press,
            PrintRoom room,
            PaperAnswers answers,
            Clock clock) {
        this.search = search;
        this.grounds = grounds;
        this.booklets = booklets;
        this.press = press;
        this.room = room;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(PaperPages.COMPOSE)
    ResponseEntity<byte[]> compose(@RequestParam Map<String, String> address) {
        return answers.compose(search.current(), asked(address), null);
    }

    @GetMapping(PaperPages.READY)
    ResponseEntity<byte[]> ready(@RequestParam Map<String, String> address) {
        Snapshot snapshot = search.current();
        return isUnknown(snapshot, address)
                ? answers.compose(
                        snapshot,
                        asked(address),
                        say("Nous n’avons pas d’annuaire pour ce territoire. Choisissez-en un dans la liste."))
                : answers.ready(snapshot, asked(address), ZonedDateTime.now(clock));
    }

    @GetMapping(PaperPages.FILE)
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> address, HttpServletRequest request) {
        Snapshot snapshot = search.current();
        ZonedDateTime now = ZonedDateTime.now(clock);
        Asked asked = asked(address);
        if (isUnknown(snapshot, address)
                || booklets.places(snapshot, asked.question(), now).isEmpty()) {
            return answers.ready(snapshot, asked, now);
        }
        String key = snapshot.version() + " " + now.toLocalDate() + " " + asked.href("");
        return switch (room.order(
                key,
                NetworkPrefix.of(request.getRemoteAddr()),
                () -> Words.inFrench(() -> print(snapshot, asked, now)))) {
            case PrintRoom.Outcome.Ready ready -> PaperAnswers.pdf(ready.pdf(), asked.fileName());
            case PrintRoom.Outcome.Waiting waiting -> answers.wait(asked, false, WAIT_SECONDS);
            case PrintRoom.Outcome.Full full -> answers.wait(asked, true, WAIT_SECONDS);
        };
    }

    private byte[] print(Snapshot snapshot, Asked asked, ZonedDateTime now) {
        Booklet booklet = booklets.compose(snapshot, asked.question(), asked.format(), !asked.fold(), now);
        return asked.fold() ? press.folded(booklet) : press.pages(booklet);
    }

    private boolean isUnknown(Snapshot snapshot, Map<String, String> address) {
        return grounds.find(snapshot, address.getOrDefault(PaperQuestion.WHERE, ""))
                .isEmpty();
    }

    private Asked asked(Map<String, String> address) {
        Ground ground = grounds.find(search.current(), address.getOrDefault(PaperQuestion.WHERE, ""))
                .orElseGet(grounds::all);
        return Asked.of(
                ground,
                address.getOrDefault(PaperQuestion.NEED, ""),
                address.getOrDefault(PaperQuestion.AUDIENCE, ""),
                address.getOrDefault(Asked.FORMAT, ""),
                address.getOrDefault(Asked.FOLD, ""));
    }
}
