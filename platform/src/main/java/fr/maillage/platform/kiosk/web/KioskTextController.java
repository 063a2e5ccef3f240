package fr.maillage.platform.kiosk.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kiosk.Terminal;
import fr.maillage.platform.kiosk.Terminals;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.sms.MobileNumber;
import fr.maillage.platform.sms.ShortMessages;
import fr.maillage.platform.sms.SmsOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /borne/…/lieu/…/sms}: one short message with where to go. The number is forgotten with the answer. */
@Controller
@OpenToAll
@RequestMapping("/borne/{key:[0-9a-f]{64}}/lieu/{slug}/sms")
class KioskTextController {
    private static final String SEND = "envoyer";

    private final Terminals terminals;
    private final Screens screens;
    private final Search search;
    private final ShortMessages texts;
    private final Clock clock;

    KioskTextController(Terminals terminals, Screens screens, Search search, ShortMessages texts, Clock clock) {
        this.terminals = terminals;
        this.screens = screens;
        this.search = search;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> ask(
            @PathVariable("key") String key, @PathVariable("slug") String slug, HttpServletRequest request) {
        Visit visit = visit(key, slug, request);
        return visit.trail().hasTextsEnough() && !visit.stale()
                ? towards(visit.outcome("/assez"))
                : show(visit, new Keypad(""), null);
    }

    @PostMapping
    ResponseEntity<byte[]> touch(
            @PathVariable("key") String key,
            @PathVariable("slug") String slug,
            @RequestParam(name = "chiffres", defaultValue = "") String digits,
            @RequestParam(name = "touche", defaultValue = "") String touched,
            HttpServletRequest request) {
        Visit visit = visit(key, slug, request);
        Keypad keypad = Keypad.read(digits);
        return touched.equals(SEND) ? send(visit, keypad) : show(visit, keypad.touched(touched), null);
    }

    @GetMapping("/{outcome:envoye|incertain|refuse|limite|assez}")
    ResponseEntity<byte[]> sent(
            @PathVariable("key") String key,
            @PathVariable("slug") String slug,
            @PathVariable("outcome") String outcome,
            HttpServletRequest request) {
        Visit visit = visit(key, slug, request);
        if (visit.stale()) {
            return towards(visit.trail().end());
        }
        String heading =
                switch (outcome) {
                    case "envoye" -> say("Le SMS est parti");
                    case "incertain" -> say("Le SMS est peut-être parti");
                    case "limite" -> say("Pas de SMS pour ce numéro");
                    case "assez" -> say("Trois SMS par visite, pas plus");
                    default -> say("Le SMS n’est pas parti");
                };
        String sentence =
                switch (outcome) {
                    case "envoye" -> say("Il arrive en général en moins d’une minute. Votre numéro n’est pas gardé.");
                    case "incertain" ->
                        say(
                                "S’il n’arrive pas dans quelques minutes, imprimez la fiche. Votre numéro n’est pas gardé.");
                    case "limite" ->
                        say("Nous ne pouvons pas envoyer de SMS à ce numéro pour le moment. Imprimez la fiche.");
                    case "assez" -> say("Vous en avez déjà envoyé trois. Imprimez la fiche.");
                    default -> say("L’envoi ne marche pas en ce moment. Imprimez la fiche.");
                };
        return screens.show(
                "kiosk/sent.jte",
                new SentScreen(visit.screen(screens, heading, "/" + outcome), heading, sentence, visit.slipHref()));
    }

    private ResponseEntity<byte[]> send(Visit visit, Keypad keypad) {
        Optional<MobileNumber> number = MobileNumber.read(keypad.digits());
        if (visit.stale() || number.isEmpty()) {
            return show(
                    visit,
                    keypad,
                    keypad.digits().length() < Keypad.LENGTH
                            ? say("Il manque des chiffres. Un numéro en a 10.")
                            : say("Ce n’est pas un numéro de mobile. Il commence par 06 ou 07."));
        }
        if (visit.trail().hasTextsEnough()) {
            return towards(visit.outcome("/assez"));
        }
        Snapshot snapshot = search.current();
        String text = Words.speaking(
                TextWords.language(),
                () -> TextWords.of(visit.place(), snapshot.scheduleOf(visit.place()), LocalDate.now(clock)));
        return towards(
                switch (texts.sendFrom(visit.terminal().id().toString(), number.get(), text)) {
                    case SmsOutcome.Sent sent -> visit.texted().outcome("/envoye");
                    case SmsOutcome.Uncertain uncertain -> visit.texted().outcome("/incertain");
                    case SmsOutcome.Refused refused -> visit.outcome("/refuse");
                    case SmsOutcome.NotAllowed limit -> visit.outcome("/limite");
                });
    }

    private ResponseEntity<byte[]> show(Visit visit, Keypad keypad, @Nullable String mistake) {
        if (visit.stale()) {
            return towards(visit.trail().end());
        }
        return screens.show(
                "kiosk/text.jte",
                new TextScreen(
                        visit.screen(screens, say("Recevoir par SMS"), ""),
                        visit.place().name(),
                        visit.trail().to("/lieu/" + visit.place().slug() + "/sms"),
                        keypad.digits(),
                        keypad.shown(),
                        keypad.told(),
                        Keypad.counted(),
                        TextWords.language().isFrench() && !Words.language().isFrench(),
                        mistake));
    }

    /** Who is here, and for which place. */
    private record Visit(Terminal terminal, Trail trail, Place place, boolean stale) {
        Visit texted() {
            return new Visit(terminal, trail.texted(), place, stale);
        }

        String outcome(String end) {
            return trail.to("/lieu/" + place.slug() + "/sms" + end);
        }

        String slipHref() {
            return trail.to("/lieu/" + place.slug());
        }

        Screen screen(Screens screens, String title, String end) {
            return screens.of(title, terminal, trail, "/lieu/" + place.slug() + "/sms" + end, slipHref());
        }
    }

    private Visit visit(String key, String slug, HttpServletRequest request) {
        Terminal terminal = terminals.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Place place = search.current()
                .findBySlug(slug)
                .filter(known -> texts.isOn())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Trail trail = Trail.read("/borne/" + key, request.getParameterMap(), clock.instant());
        return new Visit(terminal, trail.drawn(clock.instant()), place, trail.isStale(clock.instant()));
    }

    private static ResponseEntity<byte[]> towards(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
