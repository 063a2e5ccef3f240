package fr.maillage.platform.directory.history;

import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.Targets;
import fr.maillage.platform.directory.sources.FieldSources;
import fr.maillage.platform.directory.sources.Readable;
import fr.maillage.platform.directory.sources.SourceWords;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/lieux/…/sources}: who says what, since when, and which rule made one of them win. */
@Controller
@Requires(Right.CORRECT_PLACE)
class SourcesController {
    private final Revisions revisions;
    private final SourceWords words;
    private final Access access;
    private final Pages pages;

    SourcesController(Revisions revisions, SourceWords words, Access access, Pages pages) {
        this.revisions = revisions;
        this.words = words;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/equipe/lieux/{slug}/sources")
    ResponseEntity<byte[]> sources(@PathVariable("slug") String slug, Caller caller) {
        StoredPlace stored =
                revisions.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(
                caller,
                Right.CORRECT_PLACE,
                Targets.of(stored.place()),
                "lieu " + stored.place().id());
        List<FieldSources> all = words.compare(stored.place());
        long argued = all.stream().filter(FieldSources::disagree).count();
        return pages.fresh(
                "contribution/sources.jte",
                new SourcesPage(
                        pages.frame(
                                "Ce que disent les sources, " + stored.place().name(), null, null),
                        stored.place().name(),
                        "/lieux/" + slug,
                        argued == 0
                                ? "Aucune source ne dit autre chose que la fiche."
                                : French.count(argued, "information sur laquelle", "informations sur lesquelles")
                                        + " les sources ne disent pas la même chose.",
                        all.stream().map(SourcesController::row).toList()));
    }

    private static SourcesPage.Row row(FieldSources sources) {
        List<SourcesPage.Version> versions = new ArrayList<>();
        versions.add(new SourcesPage.Version(
                "Sur la fiche", Readable.source(sources.source()), Readable.lines(sources.field(), sources.present())));
        sources.others()
                .forEach(other -> versions.add(new SourcesPage.Version(
                        "Dit autre chose",
                        Readable.source(other.source()),
                        Readable.lines(sources.field(), other.said()))));
        sources.agreeing()
                .forEach(source ->
                        versions.add(new SourcesPage.Version("Dit la même chose", Readable.source(source), List.of())));
        return new SourcesPage.Row(sources.field().words(), rule(sources.field()), versions);
    }

    private static String rule(PlaceField field) {
        return field.isWeighty()
                ? "La parole d’une personne passe avant un fichier, et une personne décide s’ils se contredisent."
                : "La parole d’une personne passe avant un fichier ; entre deux fichiers, le plus récent.";
    }
}
