package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.maillage.journeys.harness.Axe;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of a terminal hold in English and in Arabic as in French, and every end comes back to French. */
@Journey
class KioskLanguagesTests {
    private static final String FAULTS = """
            (() => {
              const faults = [];
              const box = e => e.getBoundingClientRect();
              const targets = [...document.querySelectorAll('a, button')]
                .filter(e => e.checkVisibility() && !e.matches('.skip, .tel'));
              targets.filter(e => Math.min(box(e).width, box(e).height) < 64)
                .forEach(e => faults.push('small: ' + e.outerHTML.slice(0, 80)));
              for (let i = 1; i < targets.length; i++) {
                const a = box(targets[i - 1]), b = box(targets[i]);
                const gap = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
                if (gap < 15.5) faults.push('close: ' + targets[i].outerHTML.slice(0, 80));
              }
              [...document.querySelectorAll('body *')]
                .filter(e => e.checkVisibility() && !e.closest('.skip, .visually-hidden, svg'))
                .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
                .filter(e => parseFloat(getComputedStyle(e).fontSize) < 24)
                .forEach(e => faults.push('small letters: ' + e.outerHTML.slice(0, 80)));
              const ours = /^(\\/(en|ar))?\\/borne\\/|^#|^tel:/;
              [...document.querySelectorAll('a[href], form[action]')]
                .map(e => e.getAttribute('href') ?? e.getAttribute('action'))
                .filter(href => !ours.test(href))
                .forEach(href => faults.push('outside: ' + href));
              if (document.querySelectorAll('.borne-tiles .need').length > 6) faults.push('more than six tiles');
              return faults;
            })()
            """;
    /** French words of ours that no page of another language holds. */
    private static final List<String> FRENCH =
            List.of("Tout effacer", "Retour", "Écouter", "Plus grand", "Quand", "lieux");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void every_screen_keeps_the_rules(String language, House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        Set<String> spots = new LinkedHashSet<>();
        for (String screen : KioskRulesTests.SCREENS) {
            visitor.open("/" + language + house.kiosk() + screen);
            assertThat(visitor.page().locator("html").getAttribute("lang"))
                    .as(screen)
                    .isEqualTo(language);
            assertThat(visitor.ask(FAULTS)).as(screen).isEmpty();
            assertThat(Axe.violations(visitor.page())).as(screen).isEmpty();
            assertThat(visitor.ask("[...document.querySelectorAll('header a, footer :is(a, button), h1:not([lang])')]"
                            + ".map(e => e.innerText.trim())"))
                    .as(screen)
                    .doesNotContainAnyElementsOf(FRENCH);
            assertThat(visitor.weight().ecoIndex()).as(screen).isGreaterThanOrEqualTo(90);
            var box = visitor.page().locator("header .i-remove").boundingBox();
            spots.add(Math.round(box.x) + " " + Math.round(box.y));
        }
        assertThat(spots).hasSize(1);
        assertThat(visitor.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_first_screen_does_not_scroll(String language, House house) {
        for (Device device : List.of(Device.KIOSK, Device.DESKTOP)) {
            Visitor visitor = house.visitor(device);
            visitor.open("/" + language + house.kiosk());
            assertThat(visitor.page().evaluate("document.documentElement.scrollHeight <= innerHeight"))
                    .as("%s", device)
                    .isEqualTo(true);
        }
    }

    @Test
    void the_screen_at_rest_leads_to_each_language_and_the_end_to_french(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk());
        touch(visitor, visitor.page().getByText("العربية"));
        assertThat(visitor.path()).startsWith("/ar/borne/");
        assertThat(visitor.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        touch(visitor, visitor.page().locator(".borne-tiles a").nth(1));
        touch(visitor, visitor.page().locator(".borne-tiles a").first());
        touch(visitor, visitor.page().locator(".borne-tiles a").first());
        touch(visitor, visitor.page().locator("main ol > li a").first());
        assertThat(visitor.path()).startsWith("/ar/borne/");
        assertThat(Visitor.words(visitor.page().locator(".pair")))
                .contains("الهاتف", "العنوان", "Téléphone", "Adresse");
        visitor.page().locator("header [data-end-link]").click();
        visitor.page().waitForURL("**/fin");
        assertThat(visitor.path()).startsWith("/borne/");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("fr");
        assertThat(visitor.title()).contains("Trouver une aide");
    }

    @Test
    void nobody_there_any_more_brings_french_back_even_from_the_first_screen(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.page().clock().install();
        visitor.open("/en" + house.kiosk());
        visitor.page().clock().runFor(91_000);
        assertThat(visitor.page().locator("dialog[open]").innerText()).contains("Are you still there");
        visitor.page().clock().runFor(31_000);
        visitor.page().waitForURL("**/fin");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void without_scripts_an_old_page_comes_back_to_french(House house) {
        Visitor visitor = house.visitorWithoutScripts(Device.KIOSK);
        visitor.open("/ar" + house.kiosk() + "/ou?besoin=imprimer&h=1");
        assertThat(visitor.path()).startsWith("/borne/");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("fr");
        visitor.open("/ar" + house.kiosk() + "/quand?besoin=imprimer");
        visitor.press(visitor.page().locator("header .i-remove"));
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void a_message_is_in_the_language_of_the_screen_when_its_letters_fit(House house) {
        String keypad = house.kiosk() + "/lieu/bibliotheque-meriadeck/sms?besoin=imprimer";
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open("/en" + keypad);
        visitor.page().keyboard().type("0612345681");
        assertThat(visitor.page().locator("[data-told]").textContent()).isEqualTo("10 digits out of 10");
        visitor.button("^send$").click();
        visitor.page().waitForURL("**/sms/envoye?**");
        assertThat(visitor.path()).startsWith("/en/borne/");
        assertThat(house.gateway().taken().getLast()).contains("Tuesday 1 December: ", "Tel. 05");
        visitor.open("/ar" + keypad);
        assertThat(visitor.mainText()).contains("الرسالة باللغة الفرنسية");
        visitor.page().keyboard().type("0612345682");
        visitor.page().locator("[value=envoyer]").click();
        visitor.page().waitForURL("**/sms/envoye?**");
        assertThat(house.gateway().taken().getLast()).contains("Le mardi 1er décembre : ");
    }

    @Test
    void with_the_network_cut_the_directory_is_kept_in_the_language_too(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk());
        visitor.page()
                .waitForFunction("() => navigator.serviceWorker.getRegistrations()"
                        + ".then(all => all.filter(one => one.active).length === 3)");
        visitor.page().context().setOffline(true);
        visitor.page().getByText("English").click();
        visitor.page().locator(".borne-dated").waitFor();
        assertThat(visitor.mainText()).contains("The network is cut", "Bibliothèque Mériadeck");
        visitor.page().context().setOffline(false);
    }

    private static void touch(Visitor visitor, Locator what) {
        String before = visitor.path();
        what.first().click();
        visitor.page().waitForURL(url -> !url.endsWith(before));
        visitor.page().waitForLoadState();
    }
}
