package fr.maillage.platform.directory.history;

import fr.maillage.platform.directory.ReviseOutcome;
import fr.maillage.platform.directory.Revision;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.Targets;
import fr.maillage.platform.directory.Why;
import fr.maillage.platform.directory.contribution.Writing;
import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Brings a version of a place back, or takes the place out of the directory: both are changes that can be undone. */
@Controller
@Requires(Right.CORRECT_PLACE)
@RequestMapping("/equipe/lieux/{slug}")
class RestoreController {
    private static final String OVERTAKEN =
            "Quelqu’un a changé la fiche juste avant vous. Relisez la comparaison, puis recommencez.";

    private final Revisions revisions;
    private final Access access;
    private final Journal journal;
    private final Pages pages;
    private final Clock clock;

    RestoreController(Revisions revisions, Access access, Journal journal, Pages pages, Clock clock) {
        this.revisions = revisions;
        this.access = access;
        this.journal = journal;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/retablir/{number}")
    ResponseEntity<byte[]> ask(@PathVariable("slug") String slug, @PathVariable("number") long number, Caller caller) {
        StoredPlace stored = get(slug, Right.CORRECT_PLACE, caller);
        return pages.fresh("contribution/restore.jte", page(stored, get(stored, number), List.of()));
    }

    @PostMapping("/retablir/{number}")
    ResponseEntity<byte[]> restore(
            @PathVariable("slug") String slug,
            @PathVariable("number") long number,
            @RequestParam("revision") long expected,
            @RequestParam(name = "raison", defaultValue = "") String reason,
            Caller caller) {
        StoredPlace stored = get(slug, Right.CORRECT_PLACE, caller);
        Revision then = get(stored, number);
        Why why = new Why("Retour à la version " + number, caller.publicWords(), cleaned(reason));
        return switch (revisions.restore(stored.place().id(), number, expected, why)) {
            case ReviseOutcome.Written written ->
                done(caller, "version rétablie", stored, "/lieux/" + slug + "/historique");
            case ReviseOutcome.Overtaken overtaken ->
                pages.failed(
                        HttpStatus.CONFLICT,
                        "contribution/restore.jte",
                        page(overtaken.now(), then, List.of(new Mistake("raison", OVERTAKEN))));
        };
    }

    @PostMapping("/retirer")
    @Requires(Right.MODERATE)
    ResponseEntity<byte[]> withdraw(
            @PathVariable("slug") String slug,
            @RequestParam("revision") long expected,
            @RequestParam(name = "raison", defaultValue = "") String reason,
            Caller caller) {
        StoredPlace stored = get(slug, Right.MODERATE, caller);
        Why why = new Why("Lieu retiré de l’annuaire", caller.publicWords(), cleaned(reason));
        return switch (revisions.withdraw(stored.place().id(), expected, why)) {
            case ReviseOutcome.Written written -> done(caller, "lieu retiré", stored, "/lieux/" + slug + "/historique");
            case ReviseOutcome.Overtaken overtaken -> towards("/equipe/lieux/" + slug);
        };
    }

    private static String cleaned(String reason) {
        String clean = Writing.clean(reason);
        return clean.substring(0, Math.min(clean.length(), Writing.LONGEST));
    }

    private RestorePage page(StoredPlace stored, Revision then, List<Mistake> mistakes) {
        String when = French.moment(then.at().atZone(clock.getZone()));
        String name = stored.place().name();
        String title = "Revenir à la version " + then.number() + ", " + name;
        return new RestorePage(
                pages.frame(mistakes.isEmpty() ? title : "Erreur\u00a0: " + title, null, null),
                name,
                when,
                "/lieux/" + stored.place().slug() + "/historique",
                "/equipe/lieux/" + stored.place().slug() + "/retablir/" + then.number(),
                stored.revision(),
                Change.between(stored.place(), then.place()),
                mistakes);
    }

    private ResponseEntity<byte[]> done(Caller caller, String act, StoredPlace stored, String next) {
        journal.record(caller.pseudonym(), act, "lieu " + stored.place().id());
        return towards(next);
    }

    private static ResponseEntity<byte[]> towards(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private Revision get(StoredPlace stored, long number) {
        return revisions
                .findRevision(stored.place().id(), number)
                .filter(revision -> revision.status() == Revision.Status.PUBLISHED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private StoredPlace get(String slug, Right right, Caller caller) {
        StoredPlace stored =
                revisions.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(
                caller,
                right,
                Targets.of(stored.place()),
                "lieu " + stored.place().id());
        return stored;
    }
}
