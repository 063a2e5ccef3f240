package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S17: somebody who reads Arabic chooses it, answers four questions and prints; the helper can read the paper too. */
@Journey
class S17ArabicTests {
    @Test
    void turns_the_page_round_when_arabic_is_chosen(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/");
        visitor.press(visitor.page().getByText("العربية"));
        assertThat(visitor.path()).isEqualTo("/ar");
        assertThat(visitor.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        double brand = visitor.page().locator(".brand").boundingBox().x;
        double phone = visitor.page().locator(".callus").boundingBox().x;
        assertThat(brand).isGreaterThan(phone);
        assertThat(visitor.page().evaluate("getComputedStyle(document.querySelector('h1')).letterSpacing"))
                .isIn("normal", "0px");
        assertThat(number(visitor, "parseFloat(getComputedStyle(document.documentElement).fontSize)"))
                .isGreaterThanOrEqualTo(1.1 * 18);
    }

    @Test
    void answers_four_questions_in_arabic(House house) {
        Visitor visitor = answered(house);
        List<Locator> places = visitor.page().locator("main ol > li").all();
        assertThat(places).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Visitor.words(places.getFirst())).contains("لماذا هذا المكان");
        assertThat(visitor.status()).contains("Lormont").contains("الأيام السبعة القادمة");
        assertThat(visitor.cookies()).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void keeps_phones_and_addresses_from_left_to_right(House house) {
        Visitor visitor = answered(house);
        assertThat(visitor.ask("[...document.querySelectorAll('.tel, .callus bdi, bdi')]"
                        + ".filter(one => getComputedStyle(one).direction !== 'ltr').map(one => one.outerHTML)"))
                .isEmpty();
        assertThat(visitor.page().locator("main bdi[lang=fr][dir=ltr]").count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void prints_french_beside_arabic(House house) {
        Visitor visitor = answered(house);
        visitor.press(visitor.link("طباعة الورقة").first());
        Locator pair = visitor.page().locator(".pair").first();
        Locator french = pair.locator(":scope > [lang=fr]");
        assertThat(Visitor.words(pair)).contains("الهاتف").contains("العنوان");
        assertThat(Visitor.words(french))
                .contains("Téléphone")
                .contains("Adresse")
                .doesNotContain("الهاتف");
        assertThat(visitor.page()
                        .request()
                        .get(house.address() + visitor.path().replace("fiche?", "fiche.pdf?"))
                        .headers()
                        .get("content-type"))
                .isEqualTo("application/pdf");
    }

    @Test
    void marks_what_nobody_has_translated(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/ar/lieux/mediatheque-benauge");
        assertThat(visitor.page().locator("main [lang=fr]").count()).isGreaterThan(3);
        assertThat(visitor.mainText()).contains("بالفرنسية");
        assertThat(visitor.page().locator("h1").getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void says_the_same_truth_in_every_language(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/en/lieux/mediatheque-benauge");
        assertThat(visitor.mainText()).contains("Closed, opens today at 14:00");
        visitor.open("/simple/lieux/mediatheque-benauge");
        assertThat(visitor.mainText()).contains("Fermé, ouvre aujourd’hui à 14 h");
        visitor.press(visitor.page().getByText("العربية"));
        assertThat(visitor.mainText()).contains("مغلق، يفتح اليوم الساعة 14:00");
    }

    private static Visitor answered(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/ar/trouver");
        visitor.press(visitor.link("الحصول على حاسوب").first());
        visitor.page().locator("#ou").fill("Lormont");
        visitor.press(visitor.button("^متابعة$").first());
        visitor.press(visitor.linkOrButton("لا أعرف").first());
        visitor.field("هذا الأسبوع").check();
        visitor.press(visitor.button("^متابعة$").first());
        return visitor;
    }

    private static double number(Visitor visitor, String question) {
        return ((Number) visitor.page().evaluate(question)).doubleValue();
    }
}
