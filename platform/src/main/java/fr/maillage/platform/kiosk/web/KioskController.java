package fr.maillage.platform.kiosk.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.geo.TravelMode;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.language.Words;
import fr.maillage.engines.rank.When;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kiosk.Terminal;
import fr.maillage.platform.kiosk.Terminals;
import fr.maillage.platform.orientation.AnonymousQuestion;
import fr.maillage.platform.orientation.QuestionCounter;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Picture;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /borne/…}: the screens of a terminal, from the rest screen to the places, one touch each. */
@Controller
@OpenToAll
@RequestMapping("/borne/{key:[0-9a-f]{64}}")
class KioskController {
    private static final int TILES = 6;
    private static final int CLEANING_SECONDS = 30;
    private static final List<Need> FIRST =
            List.of(Need.PROCEDURE, Need.PRINT, Need.CONNECT, Need.LEARN, Need.GET_EQUIPMENT);
    private static final List<Need> NEXT = List.of(Need.WORK, Need.FAMILY, Need.SAFETY);
    private static final List<When> TIMES = List.of(When.NOW, When.TODAY, When.THIS_WEEK, When.ANY);

    private final Terminals terminals;
    private final Screens screens;
    private final Choices choices;
    private final QuestionCounter counter;
    private final Clock clock;

    KioskController(Terminals terminals, Screens screens, Choices choices, QuestionCounter counter, Clock clock) {
        this.terminals = terminals;
        this.screens = screens;
        this.choices = choices;
        this.counter = counter;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> rest(@PathVariable("key") String key, HttpServletRequest request) {
        Terminal terminal = terminal(key);
        return screens.show("kiosk/tiles.jte", restPage(terminal, trail(key, request)));
    }

    /** « Tout effacer », « J’ai fini », and nobody there any more: everything is thrown away. */
    @GetMapping("/fin")
    ResponseEntity<byte[]> end(@PathVariable("key") String key) {
        Terminal terminal = terminal(key);
        Trail fresh = Trail.read("/borne/" + key, Map.of(), clock.instant());
        return Words.inFrench(() -> screens.showAfterClearing("kiosk/tiles.jte", restPage(terminal, fresh)));
    }

    /** Half a minute in which the screen can be wiped: no touch does anything. */
    @GetMapping("/nettoyage")
    ResponseEntity<byte[]> clean(@PathVariable("key") String key, HttpServletRequest request) {
        Terminal terminal = terminal(key);
        Trail trail = trail(key, request).drawn(clock.instant());
        return screens.showThenLead(
                "kiosk/cleaning.jte",
                screens.of(say("Nettoyage de l’écran"), terminal, trail, "/nettoyage", null),
                CLEANING_SECONDS,
                trail.base() + "/fin");
    }

    private TilesPage restPage(Terminal terminal, Trail trail) {
        List<TilesPage.Tile> tiles = new ArrayList<>(needs(FIRST, trail));
        tiles.add(new TilesPage.Tile(say("Autre chose"), null, trail.to("/besoins"), Picture.HELP));
        return new TilesPage(
                screens.of(say("Accueil"), terminal, trail, "", null),
                say("De quoi avez-vous besoin ?"),
                tiles,
                tongues(trail));
    }

    /** The other languages of a terminal: what they lead to says itself in each of them. */
    private static List<TilesPage.Tongue> tongues(Trail trail) {
        return Screens.TONGUES.stream()
                .filter(language -> language != Words.language())
                .map(language -> new TilesPage.Tongue(
                        language,
                        "/" + language.code() + trail.to(""),
                        Words.speaking(language, () -> say("Trouver une aide avec le numérique"))))
                .toList();
    }

    @GetMapping("/besoins")
    ResponseEntity<byte[]> needs(@PathVariable("key") String key, HttpServletRequest request) {
        return step(
                key,
                request,
                (terminal, trail) -> screens.show(
                        "kiosk/tiles.jte",
                        new TilesPage(
                                screens.of(say("Autres besoins"), terminal, trail, "/besoins", trail.to("")),
                                say("De quoi avez-vous besoin ?"),
                                needs(NEXT, trail))));
    }

    @GetMapping("/ou")
    ResponseEntity<byte[]> where(@PathVariable("key") String key, HttpServletRequest request) {
        return step(key, request, (terminal, trail) -> {
            List<TilesPage.Tile> tiles = new ArrayList<>();
            if (choices.pointOf(terminal).isPresent()) {
                tiles.add(new TilesPage.Tile(
                        say("Près d’ici"),
                        say("À une demi-heure à pied au plus"),
                        trail.going(Trail.HERE).to("/quand"),
                        null));
            }
            tiles.add(new TilesPage.Tile(say("Dans une autre commune"), null, trail.to("/communes"), null));
            tiles.add(new TilesPage.Tile(say("N’importe où"), null, trail.to("/quand"), null));
            return screens.show(
                    "kiosk/tiles.jte",
                    new TilesPage(
                            screens.of(say("Où"), terminal, trail, "/ou", trail.to("")),
                            say("Où voulez-vous aller ?"),
                            tiles));
        });
    }

    @GetMapping("/communes")
    ResponseEntity<byte[]> communes(
            @PathVariable("key") String key,
            @RequestParam(name = "page", defaultValue = "0") int page,
            HttpServletRequest request) {
        return step(key, request, (terminal, trail) -> {
            List<Snapshot.CommunePlaces> all = choices.communesAround(terminal);
            int shown = TILES - 1;
            int from = Math.clamp((long) page * shown, 0, Math.max(0, all.size() - 1));
            List<TilesPage.Tile> tiles = new ArrayList<>(all.stream()
                    .skip(from)
                    .limit(shown)
                    .map(commune -> new TilesPage.Tile(
                            commune.name(), null, trail.going(commune.code()).to("/quand"), null))
                    .toList());
            if (from + shown < all.size()) {
                tiles.add(new TilesPage.Tile(
                        say("D’autres communes"), null, trail.to("/communes") + "&page=" + (page + 1), null));
            }
            return screens.show(
                    "kiosk/tiles.jte",
                    new TilesPage(
                            screens.of(
                                    say("Communes, écran {0}", page + 1),
                                    terminal,
                                    trail,
                                    "/communes",
                                    trail.to("/ou")),
                            say("Dans quelle commune ?"),
                            tiles));
        });
    }

    @GetMapping("/quand")
    ResponseEntity<byte[]> when(@PathVariable("key") String key, HttpServletRequest request) {
        return step(
                key,
                request,
                (terminal, trail) -> screens.show(
                        "kiosk/tiles.jte",
                        new TilesPage(
                                screens.of(say("Quand"), terminal, trail, "/quand", trail.to("/ou")),
                                say("Quand voulez-vous venir ?"),
                                TIMES.stream()
                                        .map(time -> new TilesPage.Tile(
                                                say(time.label()),
                                                null,
                                                trail.at(time).to("/repondre"),
                                                null))
                                        .toList())));
    }

    /** Counts the question, once, and leads to the answer. */
    @GetMapping("/repondre")
    ResponseEntity<byte[]> count(@PathVariable("key") String key, HttpServletRequest request) {
        return step(key, request, (terminal, trail) -> {
            ZonedDateTime now = ZonedDateTime.now(clock);
            String where = trail.where();
            counter.count(new AnonymousQuestion(
                    now.toLocalDate(),
                    where == null || where.equals(Trail.HERE) ? choices.communeOf(terminal) : where,
                    trail.need().orElseThrow(),
                    !choices.answer(trail, terminal, now).answer().isEmpty()));
            return towards(trail.to("/lieux"));
        });
    }

    @GetMapping("/lieux")
    ResponseEntity<byte[]> places(@PathVariable("key") String key, HttpServletRequest request) {
        return step(key, request, (terminal, trail) -> {
            ZonedDateTime now = ZonedDateTime.now(clock);
            List<Choices.Found> places = choices.places(trail, terminal, now);
            List<PlacesPage.Item> items = items(places, false, trail, terminal);
            String heading = items.isEmpty()
                    ? say("Nous n’avons rien trouvé pour cette demande")
                    : French.count(items.size(), "lieu pour vous", "lieux pour vous");
            return screens.show(
                    "kiosk/places.jte",
                    new PlacesPage(
                            screens.of(heading, terminal, trail, "/lieux", trail.to("/quand")),
                            heading,
                            items,
                            items(places, true, trail, terminal),
                            items.isEmpty() ? ways(terminal, trail, now) : List.of()));
        });
    }

    private List<PlacesPage.Way> ways(Terminal terminal, Trail trail, ZonedDateTime now) {
        List<PlacesPage.Way> ways = new ArrayList<>();
        for (When time : TIMES) {
            Trail other = trail.at(time);
            int count = choices.answer(other, terminal, now).answer().count();
            if (count > 0) {
                ways.add(new PlacesPage.Way(
                        say("{0} : {1}", say(time.label()), French.count(count, "lieu", "lieux")), other.to("/lieux")));
            }
        }
        Trail anywhere = trail.anywhere();
        int everywhere = choices.answer(anywhere, terminal, now).answer().count();
        if (everywhere > 0) {
            ways.add(new PlacesPage.Way(
                    say("Plus loin : {0}", French.count(everywhere, "lieu", "lieux")), anywhere.to("/lieux")));
        }
        return ways;
    }

    private static List<PlacesPage.Item> items(
            List<Choices.Found> places, boolean farther, Trail trail, Terminal terminal) {
        return places.stream()
                .filter(found -> found.farther() == farther)
                .map(found -> item(found, trail, terminal))
                .toList();
    }

    private static PlacesPage.Item item(Choices.Found found, Trail trail, Terminal terminal) {
        Place place = found.destination().place();
        String way = found.minutes().isPresent()
                ? French.sentence(TravelTime.words(found.minutes().getAsInt(), TravelMode.WALK))
                : place.location().commune();
        return new PlacesPage.Item(
                place.name(),
                trail.to("/lieu/" + place.slug()),
                found.destination().sentence(),
                found.destination().open(),
                place.id().equals(terminal.place()) ? say("Ici même") : way,
                French.tied(found.proposal().why()));
    }

    private static List<TilesPage.Tile> needs(List<Need> needs, Trail trail) {
        return needs.stream()
                .map(need -> new TilesPage.Tile(
                        say(need.label()), null, trail.asking(need).to("/ou"), Picture.of(need)))
                .toList();
    }

    private ResponseEntity<byte[]> step(
            String key, HttpServletRequest request, BiFunction<Terminal, Trail, ResponseEntity<byte[]>> screen) {
        Terminal terminal = terminal(key);
        Trail trail = trail(key, request);
        boolean lost = trail.need().isEmpty() && !request.getRequestURI().endsWith("/besoins");
        return lost || trail.isStale(clock.instant())
                ? towards(trail.end())
                : screen.apply(terminal, trail.drawn(clock.instant()));
    }

    private Trail trail(String key, HttpServletRequest request) {
        return Trail.read("/borne/" + key, request.getParameterMap(), clock.instant());
    }

    private Terminal terminal(String key) {
        return terminals.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> towards(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
