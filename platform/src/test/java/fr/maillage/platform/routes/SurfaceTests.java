package fr.maillage.platform.routes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.imports.Imports;
import fr.maillage.platform.directory.imports.ReceiveOutcome;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the started product shows of itself to browsers, to other sites and to whoever looks for open doors. */
class SurfaceTests {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
    private static final Pattern ENDING = Pattern.compile("\\.([a-z]+)$");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("csv", "text/csv"),
            Map.entry("json", "application/json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("js", "text/javascript"),
            Map.entry("css", "text/css"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("woff", "font/woff2"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain"));

    private static final Node node = OneNode.get();

    @Test
    void every_file_says_its_type_and_every_export_is_an_attachment() {
        Map<String, String> wrong = new TreeMap<>();
        TreeSet<String> seen = new TreeSet<>();
        try (Browser camille = OneNode.camille()) {
            for (String address : files(camille)) {
                HttpResponse<String> answer = camille.get(address);
                String ending = ending(address);
                seen.add(ending);
                String type = answer.headers().firstValue("Content-Type").orElse("");
                boolean export = List.of("csv", "json", "geojson").contains(ending) && !address.startsWith("/api/");
                String disposition =
                        answer.headers().firstValue("Content-Disposition").orElse("");
                if (answer.statusCode() != 200
                        || !type.startsWith(TYPES.getOrDefault(ending, "no type known"))
                        || !answer.headers()
                                .firstValue("X-Content-Type-Options")
                                .orElse("")
                                .equals("nosniff")
                        || (export && !disposition.matches("attachment; filename=\"[a-z0-9.-]+\""))) {
                    wrong.put(address, answer.statusCode() + " " + type + " " + disposition);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).contains("csv", "json", "geojson", "jsonld", "atom", "pdf", "js", "css");
    }

    @Test
    void open_data_alone_may_be_read_by_the_pages_of_other_sites() {
        List<String> open = new ArrayList<>();
        try (Browser camille = OneNode.camille().saying("Origin", "https://ailleurs.example")) {
            Map<String, RouteLines.Line> lines = RouteLines.read();
            for (Route route : Route.all(node)) {
                if (route.method().equals("GET")) {
                    HttpResponse<String> answer =
                            camille.get(lines.get(route.name()).address());
                    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                            .as(route.path())
                            .isEmpty();
                    answer.headers()
                            .firstValue("Access-Control-Allow-Origin")
                            .ifPresent(origin -> open.add(route.path()));
                }
            }
        }
        assertThat(open).isNotEmpty().allSatisfy(path -> assertThat(path).matches("/(api|donnees)(/.*)?"));
    }

    @Test
    void behind_a_proxy_that_speaks_tls_the_cookie_is_tied_to_this_host() {
        try (Browser visitor = Browser.at(node.address()).saying("X-Forwarded-Proto", "https")) {
            HttpResponse<String> entered =
                    visitor.post("/connexion/demonstration", "personne", "camille@demo.invalid", "suite", "/equipe");
            assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-maillage=")
                    .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                    .doesNotContainIgnoringCase("domain");
            assertThat(visitor.get("/equipe").body()).contains("Bonjour Camille");
        }
    }

    @Test
    void a_cookie_of_the_plain_name_opens_nothing_over_tls() {
        try (Browser camille = OneNode.camille().saying("X-Forwarded-Proto", "https")) {
            assertThat(camille.get("/equipe").statusCode()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/env",
                "/configprops",
                "/beans",
                "/mappings",
                "/heapdump",
                "/threaddump",
                "/loggers",
                "/info",
                "/conditions",
                "/scheduledtasks",
                "/shutdown",
                "/flyway",
                "/modulith",
                "/metrics",
                "/prometheus",
                "/health/db",
                "/..%2fenv",
                ";/env"
            })
    void nothing_is_managed_through_a_proxy(String endpoint) {
        try (Browser stranger = OneNode.camille().saying("X-Forwarded-For", "203.0.113.9")) {
            assertThat(stranger.get("/actuator" + endpoint).statusCode()).isIn(400, 404);
            assertThat(stranger.post("/actuator" + endpoint).statusCode()).isIn(400, 404, 405);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.env",
                "/.git/config",
                "/h2-console",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/jolokia",
                "/console",
                "/debug",
                "/error",
                "/WEB-INF/web.xml",
                "/META-INF/maven/pom.xml",
                "/application.properties",
                "/status",
                "/server-status",
                "/static/../application.properties",
                "/static/%2e%2e%2fapplication.properties"
            })
    void no_other_door_stands_open(String address) {
        try (Browser stranger = Browser.at(node.address())) {
            HttpResponse<String> answer = stranger.get(address);
            assertThat(answer.statusCode()).isIn(400, 404, 500);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ", "spring.", "maillage.trust");
        }
    }

    @Test
    void health_says_how_it_is_and_nothing_of_what_is_inside() {
        try (Browser stranger = Browser.at(node.address()).saying("X-Forwarded-For", "203.0.113.9")) {
            assertThat(stranger.get("/actuator/health").body())
                    .contains("\"status\"")
                    .doesNotContain("PostgreSQL", "jdbc", "path", "version");
        }
    }

    /** Every file that a page of the team or of the public links to, and those that are made on demand. */
    private static List<String> files(Browser camille) {
        String slug = node.part(Directory.class).read().places().getFirst().slug();
        ReceiveOutcome.Received received = (ReceiveOutcome.Received) node.part(Imports.class)
                .receive(
                        "surface.csv",
                        "nom\nLieu de surface".getBytes(StandardCharsets.UTF_8),
                        "",
                        true,
                        new Caller.Console());
        Stream<String> made = Stream.of(
                "/equipe/imports/" + received.run().id() + "/erreurs.csv",
                "/equipe/besoins.csv",
                "/equipe/journal.csv",
                "/api/openapi.json",
                "/favicon.svg",
                "/manifest.webmanifest",
                "/robots.txt");
        Stream<String> linked = Stream.of(
                        "/",
                        "/lieux/" + slug,
                        "/donnees",
                        "/api",
                        "/annuaire/papier",
                        "/equipe/besoins",
                        "/equipe/journal")
                .flatMap(page -> LINK.matcher(camille.get(page).body()).results())
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(address -> !ending(address).isEmpty());
        return Stream.concat(made, linked).distinct().toList();
    }

    private static String ending(String address) {
        Matcher ending = ENDING.matcher(address.replaceAll("[?].*", ""));
        return ending.find() ? ending.group(1) : "";
    }
}
