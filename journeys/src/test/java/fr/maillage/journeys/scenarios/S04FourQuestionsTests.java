package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S04: four questions lead to three places; going back keeps the answers; nothing is stored. */
@Journey
class S04FourQuestionsTests {
    @Test
    void asks_one_question_a_page_and_remembers_the_answers(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/trouver");
        assertThat(questions(visitor)).isZero();
        visitor.press(visitor.link("avoir un ordinateur").first());
        assertThat(questions(visitor)).isEqualTo(1);
        assertThat(visitor.mainText()).contains("Avoir un ordinateur");
        visitor.page().locator("#ou").fill("Lormont");
        visitor.press(visitor.button("^continuer$").first());
        assertThat(questions(visitor)).isEqualTo(1);
        assertThat(visitor.mainText()).contains("Lormont");
        visitor.press(visitor.linkOrButton("je ne sais pas").first());
        assertThat(questions(visitor)).isEqualTo(1);
        assertThat(visitor.mainText()).contains("Avoir un ordinateur").contains("Lormont");
    }

    @Test
    void ends_with_three_places_and_why(House house) {
        Visitor visitor = answered(house);
        List<Locator> places = visitor.page().locator("main ol > li").all();
        assertThat(places).hasSizeGreaterThanOrEqualTo(3);
        places.stream()
                .limit(3)
                .forEach(place -> assertThat(Visitor.words(place)).contains("Pourquoi ce lieu"));
        assertThat(visitor.status()).contains("Lormont");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void keeps_the_answers_when_going_back_and_changing_the_place(House house) {
        Visitor visitor = answered(house);
        String before = visitor.mainText();
        visitor.page().goBack();
        visitor.page().goBack();
        visitor.press(visitor.link("^retour$").first());
        Locator where = visitor.page().locator("#ou");
        assertThat(where.inputValue()).isEqualTo("Lormont");
        where.fill("Bègles");
        visitor.press(visitor.button("^continuer$").first());
        answerTheLastTwo(visitor);
        assertThat(visitor.status()).contains("Bègles").doesNotContain("Lormont");
        assertThat(visitor.mainText()).isNotEqualTo(before).contains("Avoir un ordinateur");
    }

    @Test
    void stores_nothing_on_the_device(House house) {
        Visitor visitor = answered(house);
        assertThat(visitor.cookies()).isEmpty();
        assertThat(visitor.page().evaluate("localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
    }

    @Test
    void leads_to_a_slip_to_take_away(House house) {
        Visitor visitor = answered(house);
        String first = Visitor.words(visitor.page()
                .locator("main ol > li")
                .first()
                .getByRole(AriaRole.LINK)
                .first());
        visitor.press(visitor.link("imprimer|fiche").first());
        assertThat(visitor.mainText()).contains(first).contains("05 36 49");
    }

    private static Visitor answered(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/trouver");
        visitor.press(visitor.link("avoir un ordinateur").first());
        visitor.page().locator("#ou").fill("Lormont");
        visitor.press(visitor.button("^continuer$").first());
        answerTheLastTwo(visitor);
        return visitor;
    }

    private static void answerTheLastTwo(Visitor visitor) {
        visitor.press(visitor.linkOrButton("je ne sais pas").first());
        visitor.field("cette semaine").check();
        visitor.press(visitor.button("^continuer$").first());
    }

    /** Groups of answers and free fields shown together. */
    private static int questions(Visitor visitor) {
        Locator main = visitor.page().locator("main");
        return main.locator("fieldset:visible").count()
                + main.locator("input[type=text]:visible, select:visible").count();
    }
}
