package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.freshness.CallAnswer;
import fr.maillage.platform.directory.freshness.CallOutcome;
import fr.maillage.platform.directory.freshness.Calls;
import fr.maillage.platform.directory.freshness.CheckOutcome;
import fr.maillage.platform.directory.freshness.Corrected;
import fr.maillage.platform.directory.freshness.Correction;
import fr.maillage.platform.directory.freshness.Typed;
import fr.maillage.platform.directory.freshness.TypedDay;
import fr.maillage.platform.directory.freshness.Voucher;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Step;
import fr.maillage.platform.ui.UnknownAnswerException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /equipe/appels/…}: one call on one screen. */
@Controller
@Requires(Right.VERIFY_PLACE)
class CallController {
    /** How one asked: by telephone, or by a visit. */
    static final String HOW = "comment";

    static final String VISIT = "visite";

    private final Calls calls;
    private final TeamPlaces places;
    private final CallPages sheets;
    private final CorrectPages corrections;
    private final CallScope scope;
    private final Clock clock;

    CallController(
            Calls calls, TeamPlaces places, CallPages sheets, CorrectPages corrections, CallScope scope, Clock clock) {
        this.calls = calls;
        this.places = places;
        this.sheets = sheets;
        this.corrections = corrections;
        this.scope = scope;
        this.clock = clock;
    }

    @GetMapping("/equipe/appels/{id}")
    ResponseEntity<byte[]> call(
            @PathVariable("id") UUID id,
            @RequestParam(name = "commune", defaultValue = "") String commune,
            @RequestParam(name = "campagne", defaultValue = "") String campaign,
            @RequestParam(name = HOW, defaultValue = "") String how,
            Caller caller) {
        Place place = places.get(id, caller);
        String question = scope.of(commune, campaign).question();
        return calls.isHeldBy(place.id(), caller)
                ? sheets.call(place, caller, new CallPages.Part(question, how.equals(VISIT)), List.of())
                : sheets.take(place, question);
    }

    @PostMapping("/equipe/appels/{id}/prendre")
    ResponseEntity<byte[]> take(
            @PathVariable("id") UUID id,
            @RequestParam(name = "commune", defaultValue = "") String commune,
            @RequestParam(name = "campagne", defaultValue = "") String campaign,
            Caller caller) {
        Place place = places.get(id, caller);
        String question = scope.of(commune, campaign).question();
        return TeamPlaces.towards(
                calls.take(place.id(), caller) ? CallViews.address(id) + question : CallPages.list(question, "pris"));
    }

    @PostMapping("/equipe/appels/{id}/rendre")
    ResponseEntity<byte[]> release(@PathVariable("id") UUID id, Caller caller) {
        calls.release(places.get(id, caller).id(), caller);
        return TeamPlaces.towards(CallPages.list("", "rendu"));
    }

    @PostMapping("/equipe/appels/{id}/resultat")
    ResponseEntity<byte[]> answer(
            @PathVariable("id") UUID id,
            @RequestParam(name = "resultat", defaultValue = "") String outcome,
            @RequestParam Map<String, String> typed,
            Caller caller) {
        Place place = places.get(id, caller);
        CallScope.Part part = scope.of(typed.getOrDefault("commune", ""), typed.getOrDefault("campagne", ""));
        CallAnswer answer = new CallAnswer(
                CheckOutcome.find(outcome).orElseThrow(UnknownAnswerException::new),
                typed.getOrDefault(HOW, "").equals(VISIT),
                LocalDate.now(clock),
                again(typed.getOrDefault("reessayer", "")).orElse(null),
                Typed.line(typed.getOrDefault("pourquoi", ""), 300));
        return switch (calls.answer(place.id(), answer, caller)) {
            case CallOutcome.Written written -> TeamPlaces.towards(CallPages.list(part.question(), "note"));
            case CallOutcome.NotHeld lost -> TeamPlaces.towards(CallPages.list(part.question(), "pris"));
            case CallOutcome.Refused refused ->
                sheets.call(
                        place,
                        caller,
                        new CallPages.Part(part.question(), answer.visit()),
                        List.of(new Mistake(refused.input(), refused.sentence())));
        };
    }

    @GetMapping("/equipe/appels/{id}/corriger")
    ResponseEntity<byte[]> form(
            @PathVariable("id") UUID id,
            @RequestParam("champ") String field,
            @RequestParam(name = HOW, defaultValue = "") String how,
            Caller caller) {
        Place place = places.get(id, caller);
        return at(place, field, how.equals(VISIT), caller)
                .map(corrections::empty)
                .orElseGet(() -> TeamPlaces.towards(CallViews.address(id)));
    }

    @PostMapping("/equipe/appels/{id}/corriger")
    ResponseEntity<byte[]> correct(
            @PathVariable("id") UUID id,
            @RequestParam("champ") String field,
            @RequestParam(name = "etape", defaultValue = "voir") String step,
            @RequestParam Map<String, String> typed,
            Caller caller) {
        Place place = places.get(id, caller);
        Optional<CorrectPages.At> at =
                at(place, field, typed.getOrDefault(HOW, "").equals(VISIT), caller);
        if (at.isEmpty()) {
            return TeamPlaces.towards(CallViews.address(id));
        }
        return switch (Step.of(step)) {
            case SAVE -> save(at.get(), typed, caller);
            case CHANGE -> corrections.again(at.get(), typed);
            case LOOK -> corrections.look(at.get(), typed);
        };
    }

    private ResponseEntity<byte[]> save(CorrectPages.At at, Map<String, String> typed, Caller caller) {
        PlaceId id = at.place().id();
        Optional<Correction> correction = corrections.read(at, typed);
        Optional<Corrected> corrected = correction.flatMap(read -> calls.correct(id, read, isVisit(at), caller));
        if (corrected.isPresent() && corrected.get() instanceof Corrected.Refused refused) {
            return corrections.refused(at, typed, refused);
        }
        return TeamPlaces.towards(corrected.isEmpty() ? CallPages.list("", "pris") : at.back());
    }

    private static boolean isVisit(CorrectPages.At at) {
        return at.voucher().channel() == Voucher.Channel.VISIT;
    }

    private Optional<CorrectPages.At> at(Place place, String field, boolean visit, Caller caller) {
        String here = CallViews.address(place.id().value());
        String how = visit ? "?" + HOW + "=" + VISIT : "";
        Voucher voucher = new Voucher(
                visit ? Voucher.Channel.VISIT : Voucher.Channel.PHONE, caller.publicWords(), LocalDate.now(clock));
        return CorrectedField.find(field)
                .filter(what -> what != CorrectedField.GONE)
                .map(what -> new CorrectPages.At(place, what, here + "/corriger" + how, here + how, voucher));
    }

    /** « 2 » is in two days; anything else is a date. */
    private Optional<LocalDate> again(String typed) {
        return switch (typed) {
            case "1", "2", "7", "30" -> Optional.of(LocalDate.now(clock).plusDays(Integer.parseInt(typed)));
            default -> TypedDay.find(typed);
        };
    }
}
