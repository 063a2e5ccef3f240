package fr.maillage.platform.shell;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.web.Ages;
import fr.maillage.platform.search.web.SpotWords;
import fr.maillage.platform.search.web.UrlWords;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Picture;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: three doors, the needs in pictures, where one is, whom to call. */
@Controller
@OpenToAll
class HomeController {
    private static final List<Need> PICTURED =
            List.of(Need.PROCEDURE, Need.PRINT, Need.LEARN, Need.GET_EQUIPMENT, Need.CONNECT, Need.WORK);
    private static final List<Need> OTHERS = List.of(Need.FAMILY, Need.SAFETY);
    private static final List<HomePage.Door> DOORS = List.of(
            new HomePage.Door(mark("J’ai besoin d’aide"), "#besoins", Picture.HELP, true),
            new HomePage.Door(mark("J’accompagne quelqu’un"), "/accompagner", Picture.ACCOMPANY, false),
            new HomePage.Door(mark("Je propose mon aide"), "/proposer-mon-aide", Picture.OFFER, false));

    private final Search search;
    private final Pages pages;
    private final Ages ages;
    private final Clock clock;

    HomeController(Search search, Pages pages, Ages ages, Clock clock) {
        this.search = search;
        this.pages = pages;
        this.ages = ages;
        this.clock = clock;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        Snapshot snapshot = search.current();
        ZonedDateTime now = ZonedDateTime.now(clock);
        HomePage page = new HomePage(
                pages.frame(
                        say("Une aide avec le numérique, près de chez vous"),
                        say(
                                "Imprimer, faire une démarche, apprendre\u00a0: trouvez un lieu qui vous aide, avec ses horaires et son téléphone."),
                        null,
                        ages.notice(snapshot.takenAt(), now)),
                DOORS,
                tiles(PICTURED),
                tiles(OTHERS),
                French.count(snapshot.places().size(), "lieu", "lieux"),
                French.count(snapshot.communes().size(), "commune", "communes"),
                SpotWords.examples(snapshot.gazetteer()),
                French.date(snapshot.takenAt().atZone(now.getZone()).toLocalDate()));
        return pages.kept(pages.mark("accueil-" + snapshot.version()), "shell/home.jte", page);
    }

    private static List<HomePage.Tile> tiles(List<Need> needs) {
        return needs.stream()
                .map(need ->
                        new HomePage.Tile(say(need.label()), "/trouver?besoin=" + UrlWords.of(need), Picture.of(need)))
                .toList();
    }
}
