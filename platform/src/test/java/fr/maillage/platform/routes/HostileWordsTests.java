package fr.maillage.platform.routes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Offer;
import fr.maillage.platform.directory.Organization;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Practice;
import fr.maillage.platform.directory.Programme;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.directory.skills.Skill;
import fr.maillage.platform.directory.skills.SkillDecision;
import fr.maillage.platform.directory.skills.SkillDraft;
import fr.maillage.platform.directory.skills.SkillState;
import fr.maillage.platform.directory.skills.Skills;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;
import fr.maillage.platform.search.Search;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place, an actor, a programme, a practice and a small skill whose every text is a stranger’s (OWASP ASVS 5.0, 1.2.1),
 * looked for in every public page and file: they are read as words, and as nothing else.
 */
class HostileWordsTests {
    private static final Node node = OneNode.get();
    private static final String TYPED = URLEncoder.encode(Hostile.WORDS, StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.shared();

    private static String slug = "";
    private static String programme = "";

    @BeforeAll
    static void publish() throws InterruptedException {
        PublicDirectory now = node.part(Directory.class).read();
        Place richest = now.places().stream()
                .max((one, other) -> Integer.compare(
                        one.toString().length(), other.toString().length()))
                .orElseThrow();
        Place hostile = Hostile.of(richest);
        slug = hostile.slug();
        List<Organization> organizations = now.organizations().stream()
                .filter(one -> one.id().equals(hostile.organization()))
                .map(Hostile::of)
                .toList();
        Programme changed = Hostile.of(now.programmes().getFirst());
        programme = changed.slug();
        List<Practice> practices =
                now.practices().stream().limit(1).map(Hostile::of).toList();
        node.part(Directory.class)
                .publish(new Offer(List.of(hostile), organizations, List.of(changed), practices), "essai");
        skill();
        long version = node.part(Directory.class).version();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (node.part(Search.class).current().version() < version && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    @Test
    void no_page_takes_them_for_anything_but_words() {
        List<String> wrong = new ArrayList<>();
        int showing = 0;
        try (Browser visitor = Browser.at(node.address())) {
            for (String address : pages(visitor)) {
                HttpResponse<String> answer = visitor.get(address);
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                faults(Jsoup.parse(answer.body())).forEach(fault -> wrong.add(address + " : " + fault));
                showing += answer.body().contains("zqx") ? 1 : 0;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(showing).as("pages that show them").isGreaterThan(12);
    }

    @Test
    void no_file_takes_them_for_anything_but_words() throws Exception {
        try (Browser machine = Browser.at(node.address())) {
            for (String address : List.of(
                    "/donnees/data-inclusion.json",
                    "/donnees/lieux.geojson",
                    "/donnees/hsds-3.0.json",
                    "/donnees/catalogue.jsonld",
                    "/api/v1/lieux?limite=100",
                    "/api/hsds/services",
                    "/api/hsds/organizations")) {
                String body = machine.get(address).body();
                JSON.readTree(body);
                assertThat(machine.get(address)
                                .headers()
                                .firstValue("Content-Type")
                                .orElse(""))
                        .as(address)
                        .contains("json");
            }
            Document feed = Jsoup.parse(machine.get("/donnees/changements.atom").body(), Parser.xmlParser());
            assertThat(feed.select("zqx, script, img")).isEmpty();
            assertThat(machine.get("/donnees/lieux.csv").body())
                    .contains("zqx")
                    .doesNotContainPattern("(?m)(^|,)\"?=1\\+1");
            assertThat(machine.get("/lieux/" + slug + "/fiche.pdf").statusCode())
                    .isEqualTo(200);
            assertThat(machine.get("/lieux/" + slug + "/affiche.pdf").statusCode())
                    .isEqualTo(200);
        }
    }

    /** A form sent back with what was typed shows it as it was typed. */
    @Test
    void no_form_takes_what_was_typed_for_anything_but_words() {
        List<String> wrong = new ArrayList<>();
        try (Browser visitor = Browser.at(node.address())) {
            for (String address : List.of(
                    "/lieux/" + slug + "/erreur",
                    "/proposer-un-lieu",
                    "/petites-competences/proposer",
                    "/petites-competences/retirer",
                    "/connexion",
                    "/premier-acces",
                    "/confirmer")) {
                Document form = Jsoup.parse(visitor.get(address).body());
                String[] typed = form.select("main form[method=post] [name]").stream()
                        .flatMap(box -> Stream.of(box.attr("name"), Hostile.WORDS))
                        .toArray(String[]::new);
                assertThat(typed).as(address).isNotEmpty();
                HttpResponse<String> answer = visitor.post(address, typed);
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                faults(Jsoup.parse(answer.body())).forEach(fault -> wrong.add(address + " : " + fault));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Public pages, those of the hostile place and those that repeat what a visitor wrote in their address. */
    private static List<String> pages(Browser visitor) {
        String commune = node.part(Directory.class).read().places().stream()
                .filter(place -> place.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .location()
                .communeCode();
        Stream<String> own = Stream.of("", "/erreur", "/fiche", "/historique").map(part -> "/lieux/" + slug + part);
        Stream<String> repeated = Stream.of(
                        "/lieux?q=",
                        "/lieux?commune=",
                        "/lieux?besoin=",
                        "/lieux/filtres?q=",
                        "/trouver?ou=",
                        "/trouver?besoin=",
                        "/connexion?suite=",
                        "/connexion?fait=",
                        "/petites-competences?q=",
                        "/integre/33249/lieux?q=",
                        "/annuaire/papier?commune=",
                        "/annuaire/papier/composer?titre=",
                        "/suivi/",
                        "/confirmer/",
                        "/invitation/",
                        "/lieux/",
                        "/dispositifs/",
                        "/suivi?code=")
                .map(start -> start + TYPED);
        Stream<String> others = Stream.of(
                "/",
                "/lieux?commune=" + commune,
                "/lieux?q=zqx",
                "/integre/" + commune + "/lieux",
                "/integrer",
                "/annuaire",
                "/annuaire/papier",
                "/dispositifs",
                "/dispositifs/" + programme,
                "/petites-competences",
                "/plan-du-site",
                "/donnees",
                "/accompagner",
                "/proposer-mon-aide",
                "/trouver?commune=" + commune);
        Stream<String> ways =
                Jsoup.parse(visitor.get("/lieux?commune=" + commune).body()).select("main a[href^=/]").stream()
                        .map(link -> link.attr("href"))
                        .limit(20);
        return Stream.of(own, repeated, others, ways)
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private static List<String> faults(Document page) {
        List<String> faults = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (element.tagName().startsWith("zqx")) {
                faults.add("an element of theirs");
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
                String value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
                if (name.startsWith("on") || name.equals("srcdoc")) {
                    faults.add("the attribute " + name);
                }
                if (List.of("href", "src", "action", "formaction", "data").contains(name)
                        && value.matches("(?s)(javascript|data|vbscript):.*")
                        && !value.startsWith("data:image/")) {
                    faults.add(name + "=" + value);
                }
            }
        }
        for (Element script : page.select("script:not([src])")) {
            if (!script.attr("type").equals("application/ld+json")) {
                faults.add("a script " + script.data());
            } else {
                JSON.readTree(script.data());
            }
        }
        if (page.text().contains("60481729")) {
            faults.add("a template was evaluated");
        }
        return faults;
    }

    private static void skill() {
        Skills skills = node.part(Skills.class);
        skills.declare(new SkillDraft(Hostile.WORDS, "Lormont", Hostile.WORDS, ""), "192.0.2.9", new Caller.Console());
        for (Skill skill : skills.list(SkillState.PROPOSED)) {
            if (skill.what().contains("zqx")) {
                skills.decide(
                        skill,
                        new SkillDecision.Publish(skill.what(), skill.theme(), null, Hostile.WORDS),
                        new Caller.Console());
            }
        }
    }
}
