package fr.maillage.platform.orientation.slip;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Html;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Site;
import fr.maillage.platform.ui.paper.PdfPress;
import fr.maillage.platform.ui.paper.Print;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes slips, shows them and prints them. */
@Component
public class Slips {
    private static final String WAIT_SECONDS = "5";

    private final Html html;
    private final PdfPress press;
    private final Pages pages;
    private final Settings settings;
    private final Clock clock;

    Slips(Html html, PdfPress press, Pages pages, Settings settings, Clock clock) {
        this.html = html;
        this.press = press;
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
    }

    /** A place that answers a need: why, and how long the way is, where that is known. */
    public record Chosen(
            Place place, @Nullable String why, @Nullable String way) {}

    /** The slip of one place. */
    public Slip of(Snapshot snapshot, Place place) {
        return slip(place.name(), null, snapshot, List.of(new Chosen(place, null, null)));
    }

    /** The slip of an answer. */
    public Slip of(Snapshot snapshot, String heading, String need, List<Chosen> places) {
        return slip(heading, need, snapshot, places);
    }

    /** The places of a slip as a screen draws them, French beside any other language. */
    public List<SlipInTwo.Pair> pairs(SlipInTwo slip) {
        return slip.pairs(html, false);
    }

    /**
     * The page that shows a slip.
     *
     * @param back where one came from
     * @param path address of this page without its question
     * @param question what follows the question mark, or empty
     */
    public ResponseEntity<byte[]> show(SlipInTwo slip, String back, String path, String question) {
        String and = question.isEmpty() ? "" : question + "&";
        SlipPage page = new SlipPage(
                pages.frame(say("Fiche à emporter : {0}", slip.own().heading()), null, null),
                slip.own(),
                slip.french(),
                slip.pairs(html, false),
                back,
                path + ".pdf?" + and + "format=" + SlipFormat.A4.word(),
                path + ".pdf?" + and + "format=" + SlipFormat.TICKET.word());
        return pages.fresh("orientation/slip.jte", page);
    }

    /** The PDF of a slip, or a page that asks to try again when too many are being made. */
    public ResponseEntity<byte[]> print(SlipInTwo slip, SlipFormat format, String name) {
        return switch (press.print(SlipDocument.of(slip, format, html).job(html))) {
            case Print.Ready ready ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                        .body(ready.pdf());
            case Print.Busy busy -> busy();
        };
    }

    private ResponseEntity<byte[]> busy() {
        ResponseEntity<byte[]> page = pages.failed(
                HttpStatus.SERVICE_UNAVAILABLE,
                "orientation/busy.jte",
                pages.frame(say("L’impression prend du retard"), null, null));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS)
                .body(page.getBody());
    }

    private Slip slip(String heading, @Nullable String need, Snapshot snapshot, List<Chosen> chosen) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        SlipPlaces places = new SlipPlaces(snapshot, settings.publicUrl(), now);
        Site.HelpLine line = pages.site().helpLine();
        return new Slip(
                heading,
                need,
                chosen.stream()
                        .map(one -> places.of(one.place(), one.why(), one.way()))
                        .toList(),
                pages.site().territory(),
                line == null ? null : line.phone().words().replace(' ', '\u00a0'),
                say(
                        "Imprimé le {0} {1} à {2}",
                        French.day(now.toLocalDate()), now.getYear(), French.time(now.getHour(), now.getMinute())));
    }
}
