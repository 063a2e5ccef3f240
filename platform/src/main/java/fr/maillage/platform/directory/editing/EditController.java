package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Revision;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.contribution.Charters;
import fr.maillage.platform.directory.contribution.Corrections;
import fr.maillage.platform.directory.contribution.Writing;
import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Step;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/lieux/…}: a section is typed, shown before and after, then saved or proposed. */
@Controller
@Requires(Right.OWN_ACCOUNT)
@RequestMapping("/equipe/lieux/{slug}")
class EditController {
    private final Revisions revisions;
    private final Corrections corrections;
    private final Charters charters;
    private final AfterSaving after;
    private final Forms forms;
    private final EditViews views;

    EditController(
            Revisions revisions,
            Corrections corrections,
            Charters charters,
            AfterSaving after,
            Forms forms,
            EditViews views) {
        this.revisions = revisions;
        this.corrections = corrections;
        this.charters = charters;
        this.after = after;
        this.forms = forms;
        this.views = views;
    }

    @GetMapping
    ResponseEntity<byte[]> sheet(
            @PathVariable("slug") String slug,
            @RequestParam(name = "pour", defaultValue = "") String report,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Caller caller) {
        return views.sheet(get(slug), report, done, caller);
    }

    @GetMapping("/{section}")
    ResponseEntity<byte[]> form(
            @PathVariable("slug") String slug,
            @PathVariable("section") String code,
            @RequestParam(name = "pour", defaultValue = "") String report,
            Caller.SignedIn caller) {
        StoredPlace place = get(slug);
        Section section = section(code);
        if (!charters.isAccepted(caller)) {
            return EditViews.towards("/equipe/charte?suite=" + EditViews.address(place, section, report));
        }
        Asked asked = new Asked(place, section, report, Typed.draft().typed());
        return views.form(asked.with(forms.of(section).typed(place.place())), List.of(), HttpStatus.OK);
    }

    @PostMapping("/{section}")
    ResponseEntity<byte[]> save(
            @PathVariable("slug") String slug,
            @PathVariable("section") String code,
            @RequestParam MultiValueMap<String, String> values,
            Caller.SignedIn caller) {
        Section section = section(code);
        StoredPlace now = get(slug);
        if (!charters.isAccepted(caller)) {
            return EditViews.towards("/equipe/charte?suite=" + EditViews.address(now, section, ""));
        }
        Typed typed = new Typed(values);
        Asked asked = new Asked(seen(now, typed), section, typed.one("pour"), typed);
        Edited edited = forms.of(section).edit(asked.base().place(), typed);
        if (!edited.mistakes().isEmpty()) {
            return views.form(asked, edited.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean same = Change.between(asked.base().place(), edited.place()).isEmpty();
        return switch (Step.of(typed.one("etape"))) {
            case CHANGE -> views.form(asked, List.of(), HttpStatus.OK);
            case SAVE -> same ? views.unchanged(asked) : write(asked, edited.place(), caller);
            case LOOK -> same ? views.unchanged(asked) : views.preview(asked, edited, caller);
        };
    }

    private ResponseEntity<byte[]> write(Asked asked, Place next, Caller caller) {
        String reason = asked.typed().one("raison");
        if (Writing.fault(reason).isPresent()) {
            return views.form(asked, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Corrections.Outcome outcome = corrections.save(asked.base(), next, reason, caller);
        return switch (outcome) {
            case Corrections.Outcome.Saved saved -> after.saved(asked, saved.revision(), caller);
            case Corrections.Outcome.Proposed proposed -> EditViews.towards("/suivi/" + proposed.code());
            case Corrections.Outcome.Overtaken overtaken -> views.overtaken(asked, next, overtaken.now());
        };
    }

    /** The place as the person saw it when she opened the form. */
    private StoredPlace seen(StoredPlace now, Typed typed) {
        long number = number(typed.one("revision"), now.revision());
        if (number == now.revision()) {
            return now;
        }
        return revisions
                .findRevision(now.place().id(), number)
                .filter(revision -> revision.status() == Revision.Status.PUBLISHED)
                .map(revision -> new StoredPlace(revision.place(), number, true))
                .orElse(now);
    }

    private static long number(String typed, long otherwise) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    private static Section section(String code) {
        return Section.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private StoredPlace get(String slug) {
        return revisions
                .findBySlug(slug)
                .filter(StoredPlace::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
