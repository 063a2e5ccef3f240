package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.freshness.GonePlaces;
import fr.maillage.platform.directory.freshness.GoneReport;
import fr.maillage.platform.directory.freshness.PlaceTarget;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Answer;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/disparus}: whether a place said to be gone leaves the directory. */
@Controller
@Requires(Right.MODERATE)
class GoneController {
    private final GonePlaces gone;
    private final TeamPlaces places;
    private final Pages pages;
    private final Clock clock;

    GoneController(GonePlaces gone, TeamPlaces places, Pages pages, Clock clock) {
        this.gone = gone;
        this.places = places;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/equipe/disparus")
    ResponseEntity<byte[]> list(@RequestParam(name = "fait", defaultValue = "") String done, Caller caller) {
        List<GonePage.Line> lines = new ArrayList<>();
        for (GoneReport report : gone.listWaiting()) {
            places.find(report.place())
                    .filter(place -> caller.may(Right.MODERATE, PlaceTarget.of(place)))
                    .ifPresent(place -> lines.add(line(report, place)));
        }
        return pages.fresh(
                "freshness/gone.jte",
                new GonePage(pages.frame("Lieux qui n’existent plus", null, null), notice(done), lines));
    }

    @PostMapping("/equipe/disparus/{id}")
    ResponseEntity<byte[]> decide(
            @PathVariable("id") UUID id,
            @RequestParam(name = "decision", defaultValue = "") String decision,
            Caller caller) {
        GoneReport report = gone.findWaiting(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        places.get(report.place().value(), caller, Right.MODERATE);
        boolean accepted = Answer.of(GoneAnswer.class, decision) == GoneAnswer.WITHDRAW;
        gone.decide(report, accepted, caller);
        return TeamPlaces.towards("/equipe/disparus?fait=" + (accepted ? "retire" : "garde"));
    }

    private GonePage.Line line(GoneReport report, Place place) {
        return new GonePage.Line(
                place.name(),
                SheetLines.where(place),
                "/lieux/" + place.slug(),
                French.sentence(report.saidBy()) + ", le "
                        + French.date(report.saidAt().atZone(clock.getZone()).toLocalDate()),
                report.why(),
                "/equipe/disparus/" + report.id());
    }

    private static @Nullable Notice notice(String done) {
        return switch (done) {
            case "retire" ->
                new Notice(
                        Notice.Tone.DONE,
                        "Le lieu est retiré",
                        "Sa fiche n’est plus publique. Son histoire est gardée.");
            case "garde" -> new Notice(Notice.Tone.DONE, "Le lieu reste", "Sa fiche ne change pas.");
            default -> null;
        };
    }
}
