package fr.maillage.journeys.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.harness.Weight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages may weigh at most: elements, requests, kilobytes, measured on real loads with an empty cache. */
@Journey
class BudgetTests {
    private static final double MOST_KILOBYTES_OF_STYLE = 15;
    private static final double MOST_KILOBYTES_OF_SCRIPT = 15;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/lieux, 290, 6, 60",
        "/lieux?ou=33000&besoin=imprimer, 290, 6, 60",
        "/lieux?ou=33000&vue=plan, 360, 22, 320",
        "/lieux/mediatheque-benauge, 205, 6, 60",
        "/lieux/bus-presquile, 205, 6, 60",
        "/trouver, 110, 4, 25",
        "/trouver?besoin=ordinateur, 90, 4, 20",
        "/trouver?besoin=ordinateur&ou=Lormont, 90, 4, 20",
        "/annuaire?lettre=M, 290, 6, 60"
    })
    void stays_within_its_budget(String path, int elements, int requests, double kilobytes, House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open(path);
        Weight weight = visitor.weight();
        assertThat(weight.elements()).as(weight.toString()).isLessThanOrEqualTo(elements);
        assertThat(weight.requests()).as(visitor.requests().toString()).isLessThanOrEqualTo(requests);
        assertThat(weight.kilobytes()).as(weight.toString()).isLessThanOrEqualTo(kilobytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lieux", "/lieux/mediatheque-benauge", "/trouver"})
    void loads_little_style_and_little_script(String path, House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open(path);
        visitor.weight();
        assertThat(kilobytes(visitor, ".css")).isBetween(0.5, MOST_KILOBYTES_OF_STYLE);
        assertThat(kilobytes(visitor, ".js")).isBetween(0.1, MOST_KILOBYTES_OF_SCRIPT);
    }

    @Test
    void does_not_fetch_again_what_does_not_change(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/");
        visitor.open("/lieux/mediatheque-benauge");
        assertThat(visitor.weight().kilobytes()).isLessThanOrEqualTo(12);
    }

    /** Size once packed of what the last load asked for with such an ending. */
    private static double kilobytes(Visitor visitor, String ending) {
        return visitor.requests().stream()
                        .filter(url -> url.endsWith(ending))
                        .mapToInt(url -> packed(visitor.page()
                                .request()
                                .get(url, RequestOptions.create())
                                .body()))
                        .sum()
                / 1000.0;
    }

    private static int packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return packed.size();
    }
}
