package fr.maillage.platform.kiosk.web;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.kiosk.Terminal;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.web.Ages;
import fr.maillage.platform.ui.Assets;
import fr.maillage.platform.ui.Html;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Site;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Frames the screens of a terminal and sends them; none may be kept by the browser. */
@Component
class Screens {
    private static final String HTML = "text/html; charset=utf-8";

    /** The languages to which the screen at rest leads; every other one of the product works by its address. */
    static final List<Language> TONGUES = List.of(Language.FRENCH, Language.ENGLISH, Language.ARABIC);

    private final Html html;
    private final Pages pages;
    private final Assets assets;
    private final Ages ages;
    private final Search search;
    private final Sounds sounds;
    private final Clock clock;

    Screens(Html html, Pages pages, Assets assets, Ages ages, Search search, Sounds sounds, Clock clock) {
        this.html = html;
        this.pages = pages;
        this.assets = assets;
        this.ages = ages;
        this.search = search;
        this.sounds = sounds;
        this.clock = clock;
    }

    /** @param screen the last part of this screen's own address, and {@code back} that of the screen before */
    Screen of(String title, Terminal terminal, Trail trail, String screen, @Nullable String back) {
        Site.HelpLine line = pages.site().helpLine();
        return new Screen(
                title + " – Maillage, " + pages.site().territory(),
                pages.site().territory(),
                line == null ? null : line.phone().words(),
                ages.notice(search.current().takenAt(), ZonedDateTime.now(clock)),
                assets,
                trail.base() + "/fin",
                trail.end(),
                back,
                trail.withContrast(!trail.contrast()).to(screen),
                trail.contrast(),
                trail.withLargeText(!trail.large()).to(screen),
                trail.large(),
                trail.withPatience().to(screen),
                TONGUES.stream()
                        .map(language -> language.prefix() + trail.base() + "/veille.js")
                        .collect(Collectors.joining(" ")),
                sounds.find(Sounds.nameOf(screen))
                        .map(name -> trail.base() + "/son/" + name)
                        .orElse(null),
                trail.need().map(need -> need == Need.SAFETY).orElse(false),
                (trail.patient() ? 2 : 1) * terminal.pace().idle().toSeconds(),
                (trail.patient() ? 2 : 1) * terminal.pace().answer().toSeconds());
    }

    ResponseEntity<byte[]> show(String template, Object page) {
        return answer().body(html.draw(template, page));
    }

    /** The same, after everything that the browser may hold of the visit was thrown away. */
    ResponseEntity<byte[]> showAfterClearing(String template, Object page) {
        return answer().header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .body(html.draw(template, page));
    }

    /** A screen that nobody touches, and that leads to another by itself, even without scripts. */
    ResponseEntity<byte[]> showThenLead(String template, Object page, int seconds, String address) {
        return answer().header("Refresh", seconds + "; url=" + address).body(html.draw(template, page));
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, HTML).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
