package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.freshness.Calls;
import fr.maillage.platform.directory.freshness.CheckedFact;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Phone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The screen of a call. */
@Component
class CallPages {
    private final Calls calls;
    private final SheetLines sheets;
    private final Pages pages;
    private final Clock clock;

    CallPages(Calls calls, SheetLines sheets, Pages pages, Clock clock) {
        this.calls = calls;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    /** The list with a word on what was just done. */
    static String list(String question, String done) {
        return "/equipe/appels" + (question.isEmpty() ? "?" : question + "&") + "fait=" + done;
    }

    ResponseEntity<byte[]> take(Place place, String question) {
        return pages.fresh(
                "freshness/take.jte",
                new TakePage(
                        pages.frame("Prendre ce lieu\u00a0: " + place.name(), null, null),
                        sheets.of(place),
                        CallViews.address(place.id().value()) + "/prendre" + question));
    }

    /**
     * Which call this is.
     *
     * @param question the part of the list one came from
     * @param visit true when the caller stands before the place
     */
    record Part(String question, boolean visit) {}

    ResponseEntity<byte[]> call(Place place, Caller caller, Part part, List<Mistake> mistakes) {
        CallPage page = page(place, caller, part, mistakes);
        return mistakes.isEmpty()
                ? pages.fresh("freshness/call.jte", page)
                : pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, "freshness/call.jte", page);
    }

    private CallPage page(Place place, Caller caller, Part part, List<Mistake> mistakes) {
        List<CheckedFact> asked = CallViews.toAsk(place, LocalDate.now(clock));
        String here = CallViews.address(place.id().value());
        String how = part.visit() ? "&" + CallController.HOW + "=" + CallController.VISIT : "";
        int corrections = calls.corrections(place.id(), caller);
        return new CallPage(
                pages.frame(
                        (mistakes.isEmpty() ? "Appel\u00a0: " : "Appel à compléter\u00a0: ") + place.name(),
                        null,
                        null),
                sheets.of(place),
                place.contact().phones().stream().map(Phone::of).toList(),
                CallViews.dueWords(asked),
                asked.stream().map(CheckedFact::question).toList(),
                Arrays.stream(CorrectedField.values())
                        .filter(field -> field != CorrectedField.GONE)
                        .map(field ->
                                new CallPage.Correct(field.words(), here + "/corriger?champ=" + field.code() + how))
                        .toList(),
                corrections == 0 ? "" : French.count(corrections, "correction enregistrée", "corrections enregistrées"),
                corrections == 0 ? "Tout est juste" : "Le reste est juste",
                Choices.of(
                        CallController.HOW,
                        "Comment avez-vous vérifié\u00a0?",
                        List.of(
                                new Choice("telephone", "Par téléphone", null, !part.visit()),
                                new Choice(CallController.VISIT, "En allant sur place", null, part.visit()))),
                Choices.of(
                        "reessayer",
                        "Sans réponse, quand réessayer\u00a0?",
                        List.of(
                                new Choice("1", "Demain", null, false),
                                new Choice("2", "Dans deux jours", null, true),
                                new Choice("7", "Dans une semaine", null, false),
                                new Choice("30", "Dans un mois", null, false))),
                Field.text("pourquoi", "S’il n’existe plus, ce qu’on vous a dit", "", null),
                mistakes,
                here,
                CallViews.contact(place.id().value()),
                part.question(),
                part.visit() ? null : onTheSpot(here, part.question()));
    }

    private static String onTheSpot(String here, String question) {
        return here + (question.isEmpty() ? "?" : question + "&") + CallController.HOW + "=" + CallController.VISIT;
    }
}
