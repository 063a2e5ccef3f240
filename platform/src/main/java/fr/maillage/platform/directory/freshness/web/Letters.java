package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.freshness.PlaceLetter;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Html;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Site;
import fr.maillage.platform.ui.paper.PaperJob;
import fr.maillage.platform.ui.paper.PaperStyle;
import fr.maillage.platform.ui.paper.PdfPress;
import fr.maillage.platform.ui.paper.Sheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts letters on paper: one for a place, or all those of a campaign in one file. */
@Component
class Letters {
    private static final String STYLE = "/freshness/letter.css";

    private final SheetLines sheets;
    private final PdfPress press;
    private final Html html;
    private final Pages pages;
    private final Settings settings;
    private final Clock clock;

    Letters(SheetLines sheets, PdfPress press, Html html, Pages pages, Settings settings, Clock clock) {
        this.sheets = sheets;
        this.press = press;
        this.html = html;
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
    }

    LetterView view(PlaceLetter letter) {
        Place place = letter.place();
        Site.HelpLine line = pages.site().helpLine();
        String door = settings.publicUrl() + "/confirmer";
        return new LetterView(
                address(place),
                pages.site().territory(),
                French.date(LocalDate.now(clock)),
                sheets.of(place),
                door.replaceFirst("^https?://", ""),
                door + "?code=" + letter.code(),
                letter.code(),
                French.date(letter.until()),
                line == null ? null : line.phone().words());
    }

    ResponseEntity<byte[]> pdf(List<PlaceLetter> letters, String name) {
        LettersDocument document = new LettersDocument(
                pages.site().territory(), letters.stream().map(this::view).toList());
        byte[] pdf =
                press.compose(PaperJob.of(html, "freshness/letters.jte", document, PaperStyle.of(STYLE), Sheet.A4));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .body(pdf);
    }

    private static List<String> address(Place place) {
        Location location = place.location();
        String complement = location.complement();
        return Stream.of(
                        place.name(),
                        complement == null ? "" : complement,
                        location.address(),
                        (location.postalCode() + " " + location.commune()).strip())
                .filter(line -> !line.isBlank())
                .toList();
    }
}
