package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** S05: nothing answers the question; the page says why, what would, and how many; the press keeps the promise. */
@Journey
class S05NothingFoundTests {
    private static final Pattern YIELD = Pattern.compile(": (\\d+) lieux?\\b");
    private static final String QUESTION = "/lieux?ou=Le+Taillan-Médoc&besoin=apprendre&ouvert=dimanche";

    @Test
    void offers_at_least_three_ways_on_with_their_yield_and_a_phone_number(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open(QUESTION);
        assertThat(visitor.status()).contains("0 lieu");
        assertThat(ways(visitor)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(visitor.page().locator("a[href^='tel:']").count()).isPositive();
    }

    @Test
    void finds_exactly_as_many_places_as_each_way_announces(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open(QUESTION);
        for (Way way : ways(visitor)) {
            visitor.open(way.address());
            assertThat(visitor.status()).as(way.words()).startsWith(way.yield() + " lieu");
        }
    }

    @Test
    void says_which_name_it_does_not_know(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/lieux?ou=Trifouillis-les-Oies");
        assertThat(visitor.mainText()).contains("Trifouillis-les-Oies").contains("0 lieu");
        assertThat(visitor.field("^où").first().inputValue()).isEqualTo("Trifouillis-les-Oies");
        assertThat(ways(visitor)).isNotEmpty();
    }

    private record Way(String words, int yield, String address) {}

    private static List<Way> ways(Visitor visitor) {
        List<Way> ways = new ArrayList<>();
        for (Locator link : visitor.page().locator("main a").all()) {
            Matcher found = YIELD.matcher(Visitor.words(link));
            if (found.find()) {
                ways.add(new Way(Visitor.words(link), Integer.parseInt(found.group(1)), link.getAttribute("href")));
            }
        }
        return ways;
    }
}
