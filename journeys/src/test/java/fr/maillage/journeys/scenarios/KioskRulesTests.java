package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.journeys.harness.Axe;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.harness.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of a terminal that one screen alone can show, each by its number. */
@Journey
class KioskRulesTests {
    /** Every screen of a terminal, after its address. */
    static final List<String> SCREENS = List.of(
            "",
            "/besoins",
            "/ou?besoin=imprimer",
            "/communes?besoin=imprimer",
            "/quand?besoin=imprimer&ou=pres",
            "/lieux?besoin=imprimer&ou=pres&quand=now",
            "/lieux?besoin=enfants&ou=33004&quand=now",
            "/lieu/bibliotheque-meriadeck?besoin=imprimer&ou=pres&quand=now",
            "/lieu/bibliotheque-meriadeck/sms?besoin=imprimer",
            "/lieu/bibliotheque-meriadeck/sms/envoye?besoin=imprimer");

    @Test
    void k01_every_target_is_large_and_apart(House house) {
        onEveryScreen(house, visitor -> {
            List<BoundingBox> boxes =
                    visitor.page().locator("a:visible:not(.skip, .tel), button:visible").all().stream()
                            .map(Locator::boundingBox)
                            .toList();
            assertThat(boxes)
                    .allSatisfy(
                            box -> assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(64));
            for (int i = 1; i < boxes.size(); i++) {
                assertThat(gap(boxes.get(i - 1), boxes.get(i)))
                        .as("%s, %d", visitor.path(), i)
                        .isGreaterThanOrEqualTo(15.5);
            }
        });
    }

    @Test
    void k02_text_is_large_and_six_tiles_at_most(House house) {
        onEveryScreen(house, visitor -> {
            assertThat(visitor.ask("""
                    [...document.querySelectorAll('body *')]
                      .filter(e => e.checkVisibility() && !e.closest('.skip, .visually-hidden, svg'))
                      .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
                      .filter(e => parseFloat(getComputedStyle(e).fontSize) < 24)
                      .map(e => getComputedStyle(e).fontSize + ' ' + e.outerHTML.slice(0, 80))
                    """)).isEmpty();
            assertThat(visitor.page().locator(".borne-tiles .need").count()).isLessThanOrEqualTo(6);
        });
    }

    @Test
    void k03_single_touches_only(House house) throws IOException {
        String script = Files.readString(source("platform/src/main/resources/ui/kiosk/borne.js"));
        assertThat(script)
                .contains("\"click\"")
                .doesNotContain("dblclick", "drag", "touchmove", "gesture", "contextmenu", "mouseover", "wheel");
        onEveryScreen(
                house,
                visitor -> assertThat(visitor.page()
                                .locator("[draggable=true], select, input[type=range], details")
                                .count())
                        .isZero());
    }

    @Test
    void k04_times_are_set_for_each_terminal_and_more_time_is_remembered(House house) {
        Visitor administrator = house.operator(Device.DESKTOP);
        String terminal = house.kiosk();
        administrator.open("/equipe/bornes");
        administrator.press(administrator.link("régler ses délais").first());
        administrator.field("secondes sans").fill("240");
        administrator.field("secondes pour répondre").fill("45");
        administrator.press(administrator.button("continuer"));
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(terminal + SCREENS.get(2));
        assertThat(idle(visitor)).isEqualTo("240 45");
        visitor.open(terminal + SCREENS.get(2) + "&temps=long");
        assertThat(idle(visitor)).isEqualTo("480 90");
        assertThat(visitor.link("près d.ici").getAttribute("href")).contains("temps=long");
        administrator.open("/equipe/bornes");
        administrator.press(administrator.link("régler ses délais").first());
        administrator.field("secondes sans").fill("90");
        administrator.field("secondes pour répondre").fill("30");
        administrator.press(administrator.button("continuer"));
    }

    @Test
    void k05_the_end_throws_away_what_the_browser_holds(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk() + SCREENS.get(2) + "&contraste=oui&taille=grande");
        visitor.page().evaluate("sessionStorage.setItem('volume', '0.2')");
        visitor.page().evaluate("caches.open('trace')");
        visitor.page().locator("header [data-end-link]").click();
        visitor.page().waitForURL("**/fin");
        assertThat(visitor.page().evaluate("sessionStorage.length")).isEqualTo(0);
        assertThat(visitor.page().locator("html").getAttribute("class")).isEqualTo("borne");
        assertThat(visitor.page().evaluate("caches.has('trace')")).isEqualTo(false);
        assertThat(visitor.document().headerValue("cache-control")).isEqualTo("no-store");
    }

    @Test
    void k06_erasing_is_always_at_the_same_place_and_a_sensitive_theme_has_a_quick_way_out(House house) {
        Set<String> spots = new LinkedHashSet<>();
        onEveryScreen(house, visitor -> {
            BoundingBox box = visitor.page().locator("header .i-remove").boundingBox();
            spots.add(Math.round(box.x) + " " + Math.round(box.y));
        });
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk() + "/quand?besoin=protection&ou=pres");
        BoundingBox quick = visitor.page().locator("header .i-remove").boundingBox();
        spots.add(Math.round(quick.x) + " " + Math.round(quick.y));
        assertThat(spots).hasSize(1);
        assertThat(visitor.page().locator("header").innerText()).contains("Quitter vite");
        visitor.page().keyboard().press("Escape");
        visitor.page().waitForURL("**/fin");
    }

    @Test
    void k08_no_way_leads_outside_and_nothing_is_downloaded(House house) {
        onEveryScreen(house, visitor -> {
            assertThat(visitor.ask("""
                    [...document.querySelectorAll('a[href], form[action]')]
                      .map(e => e.getAttribute('href') ?? e.getAttribute('action'))
                      .filter(href => !/^(\\/(en|ar))?\\/borne\\/|^#|^tel:/.test(href))
                    """)).isEmpty();
            assertThat(visitor.page().locator("a[download], a[target], iframe").count())
                    .isZero();
            assertThat(visitor.foreignRequests()).isEmpty();
            assertThat(visitor.cookies()).isEmpty();
        });
    }

    @Test
    void k10_a_recorded_voice_is_played_and_never_by_itself(House house) throws IOException {
        Path sounds = Files.createDirectories(house.data().resolve("sons"));
        Files.write(sounds.resolve("accueil-fr.mp3"), Tone.wav());
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk());
        assertThat(visitor.page().locator("body[data-heard]").count()).isZero();
        Locator louder = visitor.page().locator("[data-volume='1']");
        assertThat(louder.isVisible()).isFalse();
        visitor.page().locator("[data-listen]").click();
        visitor.page().locator("body[data-heard=recorded]").waitFor();
        louder.click();
        assertThat(visitor.page().evaluate("sessionStorage.getItem('volume')")).isEqualTo("1.0");
        assertThat(visitor.complaints()).isEmpty();
        Files.delete(sounds.resolve("accueil-fr.mp3"));
        visitor.open(house.kiosk());
        assertThat(visitor.page().locator("body").getAttribute("data-sound")).isNull();
        assertThat(visitor.page().locator("[data-listen]").isVisible()).isTrue();
    }

    @Test
    void k11_without_scripts_the_same_way_and_a_way_to_end(House house) {
        Visitor visitor = house.visitorWithoutScripts(Device.KIOSK);
        visitor.open(house.kiosk());
        visitor.press(visitor.link("imprimer"));
        visitor.press(visitor.link("près d.ici"));
        visitor.press(visitor.link("maintenant"));
        visitor.press(visitor.page().locator("main ol > li a").first());
        assertThat(visitor.mainText()).contains("Imprimé le");
        visitor.press(visitor.page().locator("header .i-remove"));
        assertThat(visitor.title()).contains("Trouver une aide");
    }

    @Test
    void k12_contrast_and_larger_text_from_the_first_screen_pass_axe(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        for (String look : List.of("contraste=oui", "taille=grande", "contraste=oui&taille=grande")) {
            for (String screen : SCREENS) {
                visitor.open(house.kiosk() + screen + (screen.contains("?") ? "&" : "?") + look);
                assertThat(Axe.violations(visitor.page()))
                        .as(screen + " " + look)
                        .isEmpty();
            }
        }
        visitor.open(house.kiosk());
        double usual = size(visitor);
        visitor.press(visitor.page().locator("footer a").filter(new Locator.FilterOptions().setHasText("Plus grand")));
        visitor.page().waitForURL("**taille=grande**");
        assertThat(size(visitor) / usual).isGreaterThan(1.45);
    }

    @Test
    void k13_the_page_for_installers_gives_the_heights(House house) throws IOException {
        assertThat(Files.readString(source("docs/kiosk.md"))).contains("0.90", "1.30", "15 January 2007", "seated");
        Visitor administrator = house.operator(Device.DESKTOP);
        administrator.open("/equipe/bornes");
        assertThat(administrator.mainText()).contains("90 centimètres et 1 mètre 30");
    }

    @Test
    void k14_arrows_and_enter_lead_to_the_paper(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk());
        for (int screen = 0; screen < 4; screen++) {
            String before = visitor.path();
            walkTo(visitor);
            assertThat(visitor.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL(url -> !url.endsWith(before));
            visitor.page().waitForLoadState();
        }
        assertThat(visitor.mainText()).contains("Imprimé le");
    }

    @Test
    void k16_the_key_of_a_terminal_opens_nothing_else(House house) {
        String key = house.kiosk().substring("/borne/".length());
        Visitor thief = house.visitor(Device.DESKTOP);
        for (String route : List.of("/equipe", "/equipe/bornes", "/equipe/imports", "/equipe/journal", "/compte")) {
            for (String name : List.of("session", "maillage", "__Host-session", "borne")) {
                APIResponse answer = thief.page()
                        .request()
                        .get(
                                house.address() + route + "?cle=" + key,
                                RequestOptions.create()
                                        .setMaxRedirects(0)
                                        .setHeader("Cookie", name + "=" + key)
                                        .setHeader("Authorization", "Bearer " + key));
                assertThat(answer.status()).as(route).isEqualTo(303);
                assertThat(answer.headers().get("location")).startsWith("/connexion");
            }
        }
        assertThat(thief.page().request().post(house.address() + house.kiosk()).status())
                .isEqualTo(405);
    }

    @Test
    void k18_the_screen_at_rest_speaks_three_languages_and_can_be_wiped(House house) {
        Visitor visitor = house.visitor(Device.KIOSK);
        visitor.open(house.kiosk());
        assertThat(visitor.page().locator("[lang=en]").innerText()).contains("Find help");
        assertThat(visitor.page().locator("[lang=ar][dir=rtl]").count()).isEqualTo(1);
        visitor.press(visitor.page().locator("header a").filter(new Locator.FilterOptions().setHasText("Nettoyer")));
        visitor.page().waitForURL("**/nettoyage");
        assertThat(visitor.document().headerValue("refresh")).startsWith("30; url=/borne/");
        visitor.page().mouse().click(1_000, 40);
        visitor.page().keyboard().press("Escape");
        visitor.page().keyboard().press("Tab");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.path()).endsWith("/nettoyage");
    }

    @Test
    void every_screen_is_light(House house) {
        onEveryScreen(house, visitor -> {
            Weight weight = visitor.weight();
            assertThat(weight.elements()).as(visitor.path()).isLessThanOrEqualTo(110);
            assertThat(weight.ecoIndex()).as(visitor.path()).isGreaterThanOrEqualTo(90);
        });
    }

    private interface Look {
        void at(Visitor visitor);
    }

    private static void onEveryScreen(House house, Look look) {
        Visitor visitor = house.visitor(Device.KIOSK);
        for (String screen : SCREENS) {
            visitor.open(house.kiosk() + screen);
            assertThat(visitor.document().status()).as(screen).isEqualTo(200);
            look.at(visitor);
        }
    }

    /** Down to the first link of the main part. */
    private static void walkTo(Visitor visitor) {
        for (int i = 0; i < 20; i++) {
            visitor.page().keyboard().press("ArrowDown");
            if (Boolean.TRUE.equals(
                    visitor.page().evaluate("document.activeElement.matches('main li a:not([lang])')"))) {
                return;
            }
        }
        throw new AssertionError("no arrow leads to " + visitor.path());
    }

    private static double gap(BoundingBox one, BoundingBox other) {
        double across = Math.max(other.x - one.x - one.width, one.x - other.x - other.width);
        double down = Math.max(other.y - one.y - one.height, one.y - other.y - other.height);
        return Math.max(across, down);
    }

    private static String idle(Visitor visitor) {
        return (String) visitor.page().evaluate("document.body.dataset.idle + ' ' + document.body.dataset.answer");
    }

    private static double size(Visitor visitor) {
        return ((Number) visitor.page()
                        .evaluate("parseFloat(getComputedStyle(document.querySelector('main')).fontSize)"))
                .doubleValue();
    }

    private static Path source(String file) {
        return Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve(file);
    }
}
