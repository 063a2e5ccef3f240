package fr.maillage.platform.kiosk.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kiosk.Terminal;
import fr.maillage.platform.kiosk.Terminals;
import fr.maillage.platform.orientation.slip.SlipFormat;
import fr.maillage.platform.orientation.slip.SlipInTwo;
import fr.maillage.platform.orientation.slip.Slips;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.sms.ShortMessages;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What leaves a terminal on paper, and what it keeps for the day when the network is cut. */
@Controller
@OpenToAll
@RequestMapping("/borne/{key:[0-9a-f]{64}}")
class KioskSlipController {
    private static final int KEPT_PLACES = 20;
    private static final String WORKER = """
            "use strict";
            const KEPT = "annuaire";
            const PAGE = "%1$s/hors-ligne";
            self.addEventListener("install", event => {
              self.skipWaiting();
              event.waitUntil(caches.open(KEPT).then(cache => cache.addAll([PAGE, "%2$s", "%3$s", "%4$s"])));
            });
            self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));
            self.addEventListener("fetch", event => {
              if (event.request.method !== "GET") { return; }
              event.respondWith(fetch(event.request).catch(() =>
                caches.match(event.request).then(kept => kept || caches.match(PAGE))));
            });
            """;

    private final Terminals terminals;
    private final Screens screens;
    private final Choices choices;
    private final Search search;
    private final Slips slips;
    private final ShortMessages texts;
    private final Clock clock;

    KioskSlipController(
            Terminals terminals,
            Screens screens,
            Choices choices,
            Search search,
            Slips slips,
            ShortMessages texts,
            Clock clock) {
        this.terminals = terminals;
        this.screens = screens;
        this.choices = choices;
        this.search = search;
        this.slips = slips;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/lieu/{slug}")
    ResponseEntity<byte[]> slip(
            @PathVariable("key") String key, @PathVariable("slug") String slug, HttpServletRequest request) {
        Terminal terminal = terminal(key);
        Trail trail = Trail.read("/borne/" + key, request.getParameterMap(), clock.instant());
        if (trail.isStale(clock.instant())) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(trail.end()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        Trail drawn = trail.drawn(clock.instant());
        Snapshot snapshot = search.current();
        Place place = place(snapshot, slug);
        SlipInTwo slip = SlipInTwo.of(() -> slips.of(snapshot, place));
        return screens.show(
                "kiosk/slip.jte",
                new SlipScreen(
                        screens.of(
                                place.name(),
                                terminal,
                                drawn,
                                "/lieu/" + slug,
                                drawn.need().isPresent() ? drawn.to("/lieux") : drawn.to("")),
                        slip,
                        slips.pairs(slip),
                        drawn.base() + "/lieu/" + slug + "/ticket.pdf",
                        texts.isOn() ? drawn.to("/lieu/" + slug + "/sms") : null));
    }

    @GetMapping("/lieu/{slug}/ticket.pdf")
    ResponseEntity<byte[]> ticket(@PathVariable("key") String key, @PathVariable("slug") String slug) {
        terminal(key);
        Snapshot snapshot = search.current();
        Place place = place(snapshot, slug);
        return slips.print(SlipInTwo.of(() -> slips.of(snapshot, place)), SlipFormat.TICKET, slug);
    }

    @GetMapping("/hors-ligne")
    ResponseEntity<byte[]> offline(@PathVariable("key") String key) {
        Terminal terminal = terminal(key);
        Trail trail = Trail.read("/borne/" + key, Map.of(), clock.instant());
        Snapshot snapshot = search.current();
        String dated =
                say("Informations du {0}", French.moment(snapshot.takenAt().atZone(clock.getZone())));
        return screens.show(
                "kiosk/offline.jte",
                new OfflinePage(
                        screens.of(say("Annuaire sans réseau"), terminal, trail, "", trail.base()),
                        dated,
                        choices.placesAround(terminal, KEPT_PLACES).stream()
                                .map(place -> item(snapshot, place))
                                .toList()));
    }

    /** The program by which the browser of the terminal answers when the network does not. */
    @GetMapping("/veille.js")
    ResponseEntity<String> worker(@PathVariable("key") String key) {
        Terminal terminal = terminal(key);
        Trail trail = Trail.read("/borne/" + key, Map.of(), clock.instant());
        Screen screen = screens.of("", terminal, trail, "", null);
        String here = Words.language().prefix() + trail.base();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/javascript; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Service-Worker-Allowed", here)
                .body(WORKER.formatted(
                        here,
                        screen.assets().css(),
                        screen.assets().kioskCss(),
                        screen.assets().kioskJs()));
    }

    private static OfflinePage.Item item(Snapshot snapshot, Place place) {
        return new OfflinePage.Item(
                place.name(),
                place.location().address() + ", " + place.location().commune(),
                place.contact().phones().isEmpty()
                        ? ""
                        : Phone.of(place.contact().phones().getFirst()).words(),
                usual(snapshot.scheduleOf(place)),
                snapshot.scheduleOf(place).hours() != null);
    }

    private static String usual(Schedule schedule) {
        OpeningHours hours = schedule.hours();
        return hours == null ? say("Horaires non connus. Appelez d’abord.") : HoursWords.week(hours);
    }

    private Terminal terminal(String key) {
        return terminals.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Place place(Snapshot snapshot, String slug) {
        return snapshot.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
