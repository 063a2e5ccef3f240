package fr.maillage.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.language.Language;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public page in every language: its direction, its links, and nothing left in French unless it says so. */
class LanguagesTests {
    /** Small words that only French has. */
    private static final Pattern FRENCH = Pattern.compile(
            "(?iu)(?<![\\p{L}’'-])(?:le|la|les|des|du|une|vous|avec|pour|dans|sur|est|où|lieu|lieux)(?![\\p{L}’'-])");

    /** Pages that every language has. */
    private static final Pattern MAIN = Pattern.compile(
            "/(?:(?:lieux|trouver|annuaire|dispositifs|aide|accessibilite|accompagner)(?:[?#].*|/(?!papier)[a-z-]+)?)?");

    /** Telling that something is wrong is done in French for the time being: another language leads there. */
    private static final List<String> TRANSLATED = Stream.of(EveryPageTests.PAGES)
            .filter(path -> !path.endsWith("/erreur") && !path.contains("/papier"))
            .toList();

    private static final Set<String> SIGNED = Set.of("/mentions-legales", "/accessibilite");

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_its_language_and_its_direction(Language language) {
        for (String path : TRANSLATED) {
            Element html = Visit.page(in(language, path)).child(0);
            assertThat(html.attr("lang")).as(path).isEqualTo(language.tag());
            assertThat(html.attr("dir")).as(path).isEqualTo(language.direction());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ENGLISH", "ARABIC"})
    void says_nothing_in_french_without_saying_so(Language language) {
        List<String> left = new ArrayList<>();
        for (String path : TRANSLATED) {
            Document page = Visit.page(in(language, path));
            page.select("[lang=fr], script, .plan, .place > .i-pin, .card > .i-pin, h1")
                    .remove();
            Stream.concat(texts(page.body()), attributes(page))
                    .filter(text -> FRENCH.matcher(text).find())
                    .filter(text -> !text.contains("Maillage") && !SIGNED.contains(path))
                    .forEach(text -> left.add(path + " " + text));
        }
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leads_from_page_to_page_in_one_language(Language language) {
        for (String path : EveryPageTests.PAGES) {
            Document page = Visit.page(in(language, path));
            page.select(".tongues").remove();
            List<String> strays = Stream.concat(
                            page.select("a[href^=/]").eachAttr("href").stream(),
                            page.select("form[action^=/]").eachAttr("action").stream())
                    .filter(link -> !link.startsWith(language.prefix() + "/") && !link.equals(language.prefix()))
                    .filter(link -> MAIN.matcher(link).matches())
                    .toList();
            assertThat(strays).as(path).isEmpty();
        }
    }

    @Test
    void offers_the_same_page_in_every_other_language() {
        assertThat(Visit.page("/ar/lieux?besoin=imprimer").select(".tongues a").eachAttr("href"))
                .containsExactly(
                        "/lieux?besoin=imprimer", "/simple/lieux?besoin=imprimer", "/en/lieux?besoin=imprimer");
        assertThat(Visit.page("/lieux").select(".tongues a").eachAttr("lang")).containsExactly("fr", "en", "ar");
    }

    @Test
    void remembers_nothing() {
        HttpResponse<byte[]> answer = Visit.get("/ar");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.headers().firstValue("content-language")).contains("ar");
        assertThat(answer.headers().firstValue("link").orElse("")).contains("hreflang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/equipe", "/en/static/x.css", "/fr/lieux"})
    void leads_what_has_one_address_to_it(String path) {
        HttpResponse<byte[]> answer = Visit.get(path);
        assertThat(answer.statusCode()).isIn(301, 302);
        assertThat(answer.headers().firstValue("location")).contains(path.substring(3));
    }

    @Test
    void writes_numbers_and_addresses_from_left_to_right() {
        Document page = Visit.page("/ar/lieux/bibliotheque-meriadeck");
        assertThat(page.select("a.tel, .callus"))
                .isNotEmpty()
                .allSatisfy(phone -> assertThat(phone.attr("dir")).isEqualTo("ltr"));
        assertThat(page.select("bdi[dir=ltr][lang=fr]")).isNotEmpty();
        assertThat(page.select("h1").attr("lang")).isEqualTo("fr");
    }

    private static String in(Language language, String path) {
        return language == Language.FRENCH ? path : language.prefix() + (path.equals("/") ? "" : path);
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own = node instanceof TextNode text ? Stream.of(text.text()) : Stream.empty();
        return Stream.concat(own, node.childNodes().stream().flatMap(LanguagesTests::texts));
    }

    private static Stream<String> attributes(Document page) {
        return Stream.of("aria-label", "title", "alt", "data-searching", "data-refused", "data-label")
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream());
    }
}
