package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.freshness.CallAnswer;
import fr.maillage.platform.directory.freshness.CallOutcome;
import fr.maillage.platform.directory.freshness.Calls;
import fr.maillage.platform.directory.freshness.CheckOutcome;
import fr.maillage.platform.directory.freshness.CheckedFact;
import fr.maillage.platform.directory.freshness.TypedDay;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Phone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /equipe/appels/feuille}: the call list on paper, and what came back from it. */
@Controller
@Requires(Right.VERIFY_PLACE)
class CallPaperController {
    private static final int ON_PAPER = 12;

    private final Calls calls;
    private final TeamPlaces places;
    private final CallScope scope;
    private final SheetLines sheets;
    private final Pages pages;
    private final Clock clock;

    CallPaperController(Calls calls, TeamPlaces places, CallScope scope, SheetLines sheets, Pages pages, Clock clock) {
        this.calls = calls;
        this.places = places;
        this.scope = scope;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/equipe/appels/feuille")
    ResponseEntity<byte[]> print(
            @RequestParam(name = "commune", defaultValue = "") String commune,
            @RequestParam(name = "campagne", defaultValue = "") String campaign,
            Caller caller) {
        List<Place> listed = calls.list(caller, scope.of(commune, campaign).filter()).stream()
                .limit(ON_PAPER)
                .flatMap(line -> places.find(line.place().id()).stream())
                .toList();
        return pages.fresh("freshness/paper.jte", page("Feuille d’appels", listed, day(""), List.of()));
    }

    /** The places are named in the address, so that the same ones come back in the same order. */
    @GetMapping("/equipe/appels/saisie")
    ResponseEntity<byte[]> entry(@RequestParam(name = "lieux", defaultValue = "") String listed, Caller caller) {
        return pages.fresh(
                "freshness/entry.jte", page("Saisir une feuille d’appels", mine(listed, caller), day(""), List.of()));
    }

    @PostMapping("/equipe/appels/saisie")
    ResponseEntity<byte[]> enter(
            @RequestParam(name = "lieux", defaultValue = "") String listed,
            @RequestParam(name = "jour", defaultValue = "") String typedDay,
            @RequestParam Map<String, String> typed,
            Caller caller) {
        List<Place> answered = mine(listed, caller);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> on = typedDay.isBlank() ? Optional.of(today) : TypedDay.find(typedDay);
        if (on.isEmpty() || on.get().isAfter(today) || on.get().isBefore(today.minusMonths(2))) {
            return wrong(answered, typedDay);
        }
        for (Place place : answered) {
            Optional<CheckOutcome> outcome = CheckOutcome.find(typed.getOrDefault(input(place), ""));
            if (outcome.isPresent()) {
                CallOutcome written = calls.enter(
                        place.id(), new CallAnswer(outcome.get(), false, on.get(), null, "feuille d’appels"), caller);
                if (written instanceof CallOutcome.Refused) {
                    return wrong(answered, typedDay);
                }
            }
        }
        return TeamPlaces.towards(CallPages.list("", "saisi"));
    }

    private ResponseEntity<byte[]> wrong(List<Place> answered, String typedDay) {
        String sentence = "Écrivez le jour des appels\u00a0: aujourd’hui, ou dans les deux derniers mois.";
        return pages.failed(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "freshness/entry.jte",
                page(
                        "Erreur : saisie à corriger",
                        answered,
                        day(typedDay).wrong(sentence),
                        List.of(new Mistake("jour", sentence))));
    }

    private PaperPage page(String title, List<Place> listed, Field day, List<Mistake> mistakes) {
        List<PaperPage.Entry> entries = new ArrayList<>();
        for (Place place : listed) {
            entries.add(entry(entries.size() + 1, place));
        }
        LocalDate today = LocalDate.now(clock);
        return new PaperPage(
                pages.frame(title, null, null),
                "Imprimée le " + French.date(today),
                "/equipe/appels/saisie?lieux="
                        + listed.stream().map(place -> place.id().toString()).collect(Collectors.joining(",")),
                "/equipe/appels",
                day,
                mistakes,
                entries);
    }

    private PaperPage.Entry entry(int number, Place place) {
        return new PaperPage.Entry(
                number,
                sheets.of(place),
                place.contact().phones().stream()
                        .findFirst()
                        .map(phone -> Phone.of(phone).words())
                        .orElse("pas de téléphone connu"),
                CallViews.toAsk(place, LocalDate.now(clock)).stream()
                        .map(CheckedFact::question)
                        .toList(),
                input(place),
                Arrays.stream(CheckOutcome.values())
                        .filter(outcome -> outcome != CheckOutcome.CORRECTED)
                        .map(outcome -> new Choice(outcome.code(), outcome.words(), null, false))
                        .toList());
    }

    private List<Place> mine(String listed, Caller caller) {
        return Arrays.stream(listed.split(",", ON_PAPER + 1))
                .limit(ON_PAPER)
                .flatMap(CallPaperController::identity)
                .flatMap(id -> places.find(id).stream())
                .map(place -> places.get(place.id().value(), caller))
                .toList();
    }

    private static Stream<PlaceId> identity(String text) {
        try {
            return Stream.of(new PlaceId(UUID.fromString(text)));
        } catch (IllegalArgumentException notOne) {
            return Stream.empty();
        }
    }

    private static String input(Place place) {
        return "lieu-" + place.id();
    }

    private static Field day(String typed) {
        return new Field("jour", "Jour des appels", "date", typed, "Vide\u00a0: aujourd’hui.", null, null);
    }
}
