package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.harness.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S03: an old phone without JavaScript finds, filters, looks at the plan, moves it and opens a place. */
@Journey
class S03OldPhoneTests {
    private static final String WALK_IN = "sans rendez-vous";

    @Test
    void keeps_the_whole_question_in_the_address(House house) {
        Visitor visitor = filtered(house);
        assertThat(visitor.path()).contains("33100").contains("sans-rendez-vous");
        assertThat(visitor.field(WALK_IN).first().isChecked()).isTrue();
        assertThat(visitor.status()).containsPattern("\\d+ lieu");
    }

    @Test
    void weighs_little(House house) {
        Visitor visitor = filtered(house);
        visitor.open(visitor.path());
        Weight weight = visitor.weight();
        assertThat(weight.kilobytes()).isLessThanOrEqualTo(60);
        assertThat(weight.requests()).isLessThanOrEqualTo(6);
    }

    @Test
    void numbers_the_plan_like_the_list_before_and_after_moving_east(House house) {
        Visitor visitor = filtered(house);
        visitor.press(visitor.link("plan").first());
        assertThat(planned(visitor)).isNotEmpty().allMatch(mark -> isListed(visitor, mark));
        String before = visitor.path();
        visitor.press(visitor.link("^est$").first());
        assertThat(visitor.path()).isNotEqualTo(before).contains("33100").contains("sans-rendez-vous");
        assertThat(planned(visitor)).allMatch(mark -> isListed(visitor, mark));
    }

    @Test
    void opens_the_third_place_after_moving_east(House house) {
        Visitor visitor = filtered(house);
        visitor.press(visitor.link("plan").first());
        visitor.press(visitor.link("^est$").first());
        Locator third = visitor.page()
                .locator("main ol > li")
                .nth(2)
                .getByRole(AriaRole.LINK)
                .first();
        String name = third.innerText();
        visitor.press(third);
        assertThat(visitor.title()).contains(name);
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.foreignRequests()).isEmpty();
    }

    private static Visitor filtered(House house) {
        Visitor visitor = house.visitorWithoutScripts(Device.PHONE);
        visitor.open("/lieux");
        visitor.field("^où").first().fill("33100 Bordeaux");
        visitor.field(WALK_IN).first().check();
        visitor.press(visitor.button("voir les lieux|appliquer|chercher").first());
        return visitor;
    }

    /** What each mark of the plan is called, after the number that is drawn in it. */
    private static List<String> planned(Visitor visitor) {
        return visitor.ask("Array.from(document.querySelectorAll('main svg a'),"
                + " link => link.querySelector('text').textContent.trim() + '=' + link.getAttribute('aria-label'))");
    }

    /** « 3=3, Médiathèque Benauge, ouvert » is listed when place 3 of the list is the Médiathèque Benauge. */
    private static boolean isListed(Visitor visitor, String mark) {
        List<String> listed = visitor.ask("Array.from(document.querySelectorAll('main ol > li'),"
                + " (item, i) => (item.querySelector('[data-number]')?.dataset.number ?? i + 1))"
                + ".map((number, i) => number + '=' + number + ', '"
                + " + document.querySelectorAll('main ol > li')[i].querySelector('a').innerText.trim())");
        return listed.stream().anyMatch(mark::startsWith);
    }
}
