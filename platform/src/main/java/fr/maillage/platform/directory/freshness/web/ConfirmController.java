package fr.maillage.platform.directory.freshness.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.freshness.AnotherLink;
import fr.maillage.platform.directory.freshness.ContactLinks;
import fr.maillage.platform.directory.freshness.Correction;
import fr.maillage.platform.directory.freshness.LinkState;
import fr.maillage.platform.directory.freshness.LinkUse;
import fr.maillage.platform.directory.freshness.LinkUses;
import fr.maillage.platform.directory.freshness.Voucher;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Step;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /confirmer/…}: what the contact of a place sees behind its link. Nothing changes but by a press. */
@Controller
@OpenToAll
class ConfirmController {
    private final ContactLinks links;
    private final LinkUses uses;
    private final CorrectPages corrections;
    private final OverPages over;
    private final SheetLines sheets;
    private final Pages pages;
    private final Clock clock;

    ConfirmController(
            ContactLinks links,
            LinkUses uses,
            CorrectPages corrections,
            OverPages over,
            SheetLines sheets,
            Pages pages,
            Clock clock) {
        this.links = links;
        this.uses = uses;
        this.corrections = corrections;
        this.over = over;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/confirmer/{token}")
    ResponseEntity<byte[]> open(@PathVariable("token") String token) {
        return switch (links.look(token)) {
            case LinkState.Open open -> pages.fresh("freshness/confirm.jte", page(open, token));
            case LinkState.Over state -> over.over(state, again(token));
            case LinkState.Unknown unknown -> over.unknown();
        };
    }

    @PostMapping("/confirmer/{token}/juste")
    ResponseEntity<byte[]> confirm(@PathVariable("token") String token) {
        return told(token, uses.confirm(token));
    }

    @GetMapping("/confirmer/{token}/corriger")
    ResponseEntity<byte[]> form(@PathVariable("token") String token, @RequestParam("champ") String field) {
        return at(token, field).map(corrections::empty).orElseGet(() -> open(token));
    }

    @PostMapping("/confirmer/{token}/corriger")
    ResponseEntity<byte[]> correct(
            @PathVariable("token") String token,
            @RequestParam("champ") String field,
            @RequestParam(name = "etape", defaultValue = "voir") String step,
            @RequestParam Map<String, String> typed) {
        Optional<CorrectPages.At> found = at(token, field);
        if (found.isEmpty()) {
            return open(token);
        }
        CorrectPages.At at = found.get();
        return switch (Step.of(step)) {
            case SAVE -> save(token, at, typed);
            case CHANGE -> corrections.again(at, typed);
            case LOOK -> corrections.look(at, typed);
        };
    }

    @PostMapping("/confirmer/{token}/encore")
    ResponseEntity<byte[]> another(@PathVariable("token") String token) {
        return switch (links.another(token)) {
            case AnotherLink.Here here -> towards(here.token());
            case AnotherLink.Mailed mailed -> over.another(mailed);
            case AnotherLink.Wished wished -> over.wished();
            case AnotherLink.Unknown unknown -> open(token);
        };
    }

    private ResponseEntity<byte[]> save(String token, CorrectPages.At at, Map<String, String> typed) {
        Optional<Correction> correction = corrections.read(at, typed);
        LinkUse use = correction.isPresent()
                ? uses.correct(token, correction.get())
                : uses.sayGone(token, typed.getOrDefault("pourquoi", ""));
        return switch (use) {
            case LinkUse.NotUnderstood wrong -> corrections.refused(at, typed, wrong.refused());
            case LinkUse.Same same -> corrections.same(at, typed);
            case LinkUse.Done done -> told(token, done);
            case LinkUse.Closed closed -> told(token, closed);
        };
    }

    private ResponseEntity<byte[]> told(String token, LinkUse use) {
        return use instanceof LinkUse.Done done ? over.thanks(done, again(token)) : open(token);
    }

    private Optional<CorrectPages.At> at(String token, String field) {
        if (!(links.look(token) instanceof LinkState.Open open)) {
            return Optional.empty();
        }
        String back = "/confirmer/" + token;
        return CorrectedField.find(field)
                .map(what -> new CorrectPages.At(
                        open.place(), what, back + "/corriger", back, Voucher.place(LocalDate.now(clock))));
    }

    private ConfirmPage page(LinkState.Open open, String token) {
        String here = "/confirmer/" + token;
        return new ConfirmPage(
                pages.frame(
                        say(
                                "Votre fiche est-elle encore juste\u00a0? {0}",
                                open.place().name()),
                        null,
                        null),
                sheets.of(open.place()),
                here + "/juste",
                French.date(open.expiresAt().atZone(clock.getZone()).toLocalDate()),
                Arrays.stream(CorrectedField.values())
                        .map(field ->
                                new ConfirmPage.Choice(say(field.words()), here + "/corriger?champ=" + field.code()))
                        .toList());
    }

    private static String again(String token) {
        return "/confirmer/" + token + "/encore";
    }

    static ResponseEntity<byte[]> towards(String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/confirmer/" + token))
                .build();
    }
}
