package fr.maillage.platform.directory.history;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Revision;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.contribution.Corrections;
import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /lieux/…/historique}: who changed what, when and why, for everybody; who is a role, never a name. */
@Controller
@OpenToAll
class HistoryController {
    private static final int MOST = 30;

    private final Revisions revisions;
    private final Pages pages;
    private final Clock clock;

    HistoryController(Revisions revisions, Pages pages, Clock clock) {
        this.revisions = revisions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/lieux/{slug}/historique")
    ResponseEntity<byte[]> history(@PathVariable("slug") String slug, Caller caller) {
        StoredPlace stored =
                revisions.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Revision> all = revisions.list(stored.place().id());
        boolean may = Corrections.mayWrite(caller, stored.place());
        List<HistoryPage.Entry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(all.size(), MOST); i++) {
            Revision before = i + 1 < all.size() ? all.get(i + 1) : null;
            boolean restorable = may && (i > 0 || !stored.published()) && isReadable(all.get(i));
            entries.add(entry(slug, all.get(i), before, restorable));
        }
        Place place = stored.place();
        return pages.fresh(
                "contribution/history.jte",
                new HistoryPage(
                        pages.frame(say("Historique de la fiche de {0}", place.name()), null, null),
                        place.name(),
                        stored.published() ? "/lieux/" + slug : null,
                        stored.published()
                                ? null
                                : new Notice(
                                        Notice.Tone.CAREFUL,
                                        say("Ce lieu n’est plus dans l’annuaire"),
                                        say("Voici ce que disait sa fiche.")),
                        entries));
    }

    private HistoryPage.Entry entry(String slug, Revision revision, @Nullable Revision before, boolean restorable) {
        String when = French.moment(revision.at().atZone(clock.getZone()));
        return new HistoryPage.Entry(
                say("Version {0}", revision.number()),
                when,
                who(revision),
                !revision.why().author().isEmpty(),
                revision.why().act(),
                revision.why().reason(),
                before == null ? List.of() : Change.between(before.place(), revision.place()),
                restorable ? "/equipe/lieux/" + slug + "/retablir/" + revision.number() : null);
    }

    private static String who(Revision revision) {
        if (!revision.why().author().isEmpty()) {
            return revision.why().author();
        }
        return revision.byFile() ? say("Un fichier") : say("Le territoire");
    }

    private static boolean isReadable(Revision revision) {
        return revision.status() == Revision.Status.PUBLISHED;
    }
}
