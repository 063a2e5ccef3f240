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

    private static final String UNMET = "/trouver?besoin=enfants&ou=Ambès&deplacement=pied";

    /** Under this number the exact count is not shown. */
    private static final int FEWEST_SHOWN = 5;

    private static final int LOOKS = 20;

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

    @Test
    void counts_the_need_that_nobody_covers(House house) {
        for (int i = 0; i < FEWEST_SHOWN; i++) {
            ask(house);
        }
        int before = unmet(house, FEWEST_SHOWN);
        ask(house);
        assertThat(unmet(house, before + 1)).isEqualTo(before + 1);
    }

    private static void ask(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open(UNMET);
        visitor.field("^maintenant$").check();
        visitor.press(visitor.button("^continuer$").first());
        assertThat(visitor.status()).containsPattern("(?i)aucun|0 lieu|ne connaissons pas");
    }

    /** The count of the operator's page for this commune and need, waiting a moment until it is reached. */
    private static int unmet(House house, int expected) {
        Visitor operator = house.operator(Device.DESKTOP);
        int count = 0;
        for (int i = 0; i < LOOKS && count < expected; i++) {
            operator.page().waitForTimeout(500);
            operator.open("/equipe/besoins");
            Matcher found = Pattern.compile("Ambès Aider mes enfants (\\d+)").matcher(operator.mainText());
            count = found.find() ? Integer.parseInt(found.group(1)) : 0;
        }
        return count;
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
