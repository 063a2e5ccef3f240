package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** « J’ai marché une heure et demie, et c’était fermé. » */
@Journey
class ClosedDoorTests {
    private static final Pattern WAY = Pattern.compile("(?:(\\d+) h )?(\\d+)? ?(?:minutes?|min)?[^.]*à pied");

    @ParameterizedTest
    @ValueSource(strings = {"imprimer", "demarche", "ordinateur", "apprendre"})
    void what_is_said_to_be_half_an_hour_away_is(String need, House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk() + "/lieux?besoin=" + need + "&ou=pres&quand=any");
        List<Locator> near =
                visitor.page().locator(".borne-places").first().locator("li").all();
        boolean farther = visitor.mainText().contains("Un peu plus loin");
        int lists = visitor.page().locator(".borne-places").count();
        assertThat(lists).isLessThanOrEqualTo(farther ? 2 : 1);
        for (Locator place : near) {
            assertThat(minutes(Visitor.words(place))).as(Visitor.words(place)).isLessThanOrEqualTo(30);
        }
    }

    @Test
    void the_heading_counts_only_what_is_within_the_limit(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk() + "/lieux?besoin=imprimer&ou=pres&quand=now");
        int near = visitor.page().locator(".borne-places").first().locator("li").count();
        assertThat(visitor.title()).startsWith(near + " lieu");
    }

    /** Minutes on foot that a card says; none for the place where the terminal stands. */
    private static int minutes(String card) {
        if (card.contains("Ici même")) {
            return 0;
        }
        Matcher way = WAY.matcher(card);
        assertThat(way.find()).as(card).isTrue();
        return 60 * number(way.group(1)) + number(way.group(2));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
