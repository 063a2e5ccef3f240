package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** S18: somebody builds the booklet of Cenon, all helps, without JavaScript. */
@Journey
class S18PaperTests {
    private static final Duration AT_MOST = Duration.ofSeconds(15);
    private static final Pattern PLACES = Pattern.compile("(\\d+) lieux");

    @Test
    void composes_the_directory_of_a_commune(House house) throws IOException {
        Visitor visitor = asked(house);
        String count = count(visitor);
        byte[] pdf = fetched(
                visitor, visitor.linkOrButton("ouvrir l’annuaire").first().getAttribute("href"));
        assertThat(pdf).hasSizeLessThan(2_000_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).contains("Cenon", "Toutes les aides");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(418f, 421f);
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("Sommaire", "Par besoin", "Le plan", "de A à Z", "Mis à jour le 1er décembre 2026")
                    .contains(count + " lieux");
        }
    }

    @Test
    void holds_as_many_places_as_the_list_on_screen(House house) {
        Visitor visitor = asked(house);
        String onPaper = count(visitor);
        visitor.press(visitor.linkOrButton("à l’écran").first());
        assertThat(visitor.status()).contains(onPaper + " lieux");
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.foreignRequests()).isEmpty();
    }

    private static Visitor asked(House house) {
        Visitor visitor = house.visitorWithoutScripts(Device.PHONE);
        visitor.open("/annuaire");
        visitor.press(visitor.linkOrButton("composer un annuaire").first());
        visitor.field("^où").first().selectOption("33119-cenon");
        visitor.press(visitor.button("continuer").first());
        assertThat(visitor.title()).contains("Cenon", "Toutes les aides");
        return visitor;
    }

    private static String count(Visitor visitor) {
        Matcher places = PLACES.matcher(visitor.mainText());
        assertThat(places.find()).isTrue();
        return places.group(1);
    }

    /** Presses as the page says, until the directory is there. */
    private static byte[] fetched(Visitor visitor, String path) {
        String address = URI.create(visitor.page().url()).resolve(path).toString();
        Instant start = Instant.now();
        while (Duration.between(start, Instant.now()).compareTo(AT_MOST) < 0) {
            APIResponse answer = visitor.page().request().get(address, RequestOptions.create());
            if (String.valueOf(answer.headers().get("content-type")).startsWith("application/pdf")) {
                return answer.body();
            }
            assertThat(answer.status()).isEqualTo(202);
        }
        throw new AssertionError("not composed within " + AT_MOST);
    }
}
