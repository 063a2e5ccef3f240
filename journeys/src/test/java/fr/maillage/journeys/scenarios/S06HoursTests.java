package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Product;
import fr.maillage.journeys.harness.Visitor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * S06: what the pages say about hours is true at four moments. The place of the scenario is « Permanence numérique des
 * Chartrons », open on Thursdays from 14 h to 17 h and closed on public holidays.
 */
@Journey
class S06HoursTests {
    private static final String THURSDAYS = "/lieux/espace-chartrons";
    private static final String EVERY_AFTERNOON = "/lieux/cap-sciences";
    private static final String UNKNOWN = "/lieux/mediation-quartiers";
    private static final Pattern HOUR_ALONE = Pattern.compile("ouvre à \\d");
    private static final Pattern DAY =
            Pattern.compile("ouvre (aujourd|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)");

    @Test
    void on_tuesday_morning_it_opens_on_thursday(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open(THURSDAYS);
        assertThat(visitor.mainText()).containsPattern("Fermé, ouvre jeudi( 3 décembre)? à 14 h\\b");
    }

    @Test
    void never_gives_an_hour_without_its_day(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        for (int page = 1; page <= 6; page++) {
            visitor.open("/lieux?page=" + page);
            String words = visitor.mainText();
            assertThat(HOUR_ALONE.matcher(words).find()).isFalse();
            Matcher opening = Pattern.compile("ouvre ").matcher(words);
            while (opening.find()) {
                assertThat(DAY.matcher(words)
                                .region(opening.start(), words.length())
                                .lookingAt())
                        .as(words.substring(opening.start(), Math.min(words.length(), opening.start() + 40)))
                        .isTrue();
            }
        }
    }

    @Test
    void says_that_hours_are_not_known_and_gives_the_phone(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open(UNKNOWN);
        assertThat(visitor.mainText())
                .containsPattern("(?i)inconnu|non connu|ne connaissons pas")
                .containsIgnoringCase("appel");
        assertThat(visitor.page().locator("main a[href^='tel:']").count()).isPositive();
    }

    @Test
    void on_thursday_ten_to_five_it_closes_soon(House house) {
        assertThat(seenAt(house, "2026-12-03T16:50", THURSDAYS)).contains("Ouvert, ferme à 17 h");
    }

    @Test
    void on_christmas_eve_it_says_that_tomorrow_is_a_holiday(House house) {
        String words = seenAt(house, "2026-12-24T18:00", "/lieux/mediatheque-benauge");
        assertThat(words).containsPattern("Fermé demain \\(jour férié\\), ouvre (samedi|lundi|mardi|mercredi)");
    }

    @Test
    void across_the_march_change_of_clocks_sunday_keeps_its_hours(House house) {
        assertThat(seenAt(house, "2027-03-28T13:30", EVERY_AFTERNOON))
                .containsPattern("Fermé, ouvre aujourd’hui à 14 h\\b");
    }

    private static String seenAt(House house, String moment, String path) {
        try (Product then = Product.startedAt(moment)) {
            Visitor visitor = house.visitorOf(then, Device.PHONE);
            visitor.open("/lieux");
            assertThat(visitor.status())
                    .as("the first page after the address is announced")
                    .matches("[1-9]\\d* lieux trouvés");
            visitor.open(path);
            return visitor.mainText();
        }
    }
}
