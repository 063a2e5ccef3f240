package fr.maillage.platform.routes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.BackupBench;
import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Every route of the started product, tried by a visitor and by every role. What each may do follows from the right that
 * the route names; how to call it is one line of {@code routes.tsv}. A route without a line fails.
 */
class RouteMatrixTests {
    private static final Path PAGE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/routes.md");
    private static final String NOWHERE = "/une-page-qui-n-a-jamais-existe";

    private static final String[] TRACES = {
        "session", "journal", "reading", "sheet_view", "question_count", "allowance", "oidc_attempt", "shelf"
    };

    private static final Node node = OneNode.get();
    private static final List<Route> routes = Route.all(node);
    private static final Map<String, RouteLines.Line> lines = RouteLines.read();

    @Test
    void every_route_has_a_line_and_every_line_a_route() {
        TreeSet<String> known = new TreeSet<>();
        routes.forEach(route -> known.add(route.name()));
        assertThat(known)
                .as("add to platform/src/test/resources/routes.tsv: METHOD, tab, path, tab, an address to call")
                .isEqualTo(new TreeSet<>(lines.keySet()));
    }

    @Test
    void a_visitor_is_let_in_or_led_to_the_door() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            HttpResponse<String> answer =
                    call(route, "", lines.get(route.name()).address());
            boolean door = answer.statusCode() == 303 && location(answer).startsWith("/connexion?suite=");
            if (door != (route.right() != null) || answer.statusCode() >= 500) {
                wrong.add(route.name() + " : " + answer.statusCode() + " " + location(answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_role_passes_where_it_holds_the_right_and_nowhere_else() {
        List<String> wrong = new ArrayList<>();
        for (Account person : people()) {
            Role role = person.grants().getFirst().role();
            String absent = call(person, true, new Route("GET", NOWHERE, null, List.of()), NOWHERE)
                    .body();
            for (Route route : routes) {
                HttpResponse<String> answer =
                        call(person, true, route, lines.get(route.name()).address());
                if (!route.isRightFor(person, answer, absent, lines.get(route.name()))) {
                    wrong.add(role + " " + route.name() + " : " + answer.statusCode() + " " + location(answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_guarded_right_asks_for_the_second_factor_first() {
        List<String> wrong = new ArrayList<>();
        for (Account person : people()) {
            Role role = person.grants().getFirst().role();
            for (Route route : routes) {
                if (route.right() != null
                        && route.right().guarded()
                        && route.right().heldBy(role)) {
                    HttpResponse<String> answer =
                            call(person, false, route, lines.get(route.name()).address());
                    if (!location(answer).startsWith("/compte/second-facteur?suite=")) {
                        wrong.add(role + " " + route.name() + " : " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Objects of organization B, asked for by the people of organization A and by whoever moderates another commune. */
    @Test
    void what_is_not_yours_answers_to_the_byte_as_what_never_was() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> ofOthers = ForeignObjects.of(node);
        for (Account person : people()) {
            for (Route route : routes) {
                String foreign = lines.get(route.name()).foreign(ofOthers);
                if (!foreign.isEmpty() && !route.isEverywhereFor(person)) {
                    HttpResponse<String> absent =
                            call(person, true, route, lines.get(route.name()).address());
                    HttpResponse<String> theirs = call(person, true, route, foreign);
                    if (theirs.statusCode() != absent.statusCode()
                            || !theirs.body().equals(absent.body())) {
                        wrong.add(person.name() + " " + route.name() + " : " + theirs.statusCode() + " instead of "
                                + absent.statusCode());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever follows a link or presses a button on another site does nothing here, signed in or not. */
    @Test
    void every_form_from_another_site_is_refused() {
        List<String> wrong = new ArrayList<>();
        try (Browser camille = OneNode.camille().comingFrom("cross-site");
                Browser anybody = Browser.at(node.address()).comingFrom("same-site")) {
            for (Route route : routes) {
                if (!route.method().equals("GET")) {
                    String address = lines.get(route.name()).address();
                    int known = camille.post(address).statusCode();
                    int unknown = anybody.post(address).statusCode();
                    if (known != 403 || unknown != 403) {
                        wrong.add(route.name() + " : " + known + " " + unknown);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(routes).filteredOn(route -> !route.method().equals("GET")).hasSizeGreaterThan(80);
    }

    /** Reading leaves traces of reading, and nothing else: sessions seen, counts without a name, the journal. */
    @Test
    void no_address_that_is_only_read_changes_anything() {
        Account camille = people().stream()
                .filter(person -> person.grants().getFirst().role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow();
        DataSource database = node.part(DataSource.class);
        String secret = node.part(Sessions.class).open(camille.id(), "essai", true);
        Map<String, String> ours = ForeignObjects.of(node);
        Map<String, String> before = BackupBench.contents(database);
        for (Route route : routes) {
            if (route.method().equals("GET")) {
                RouteLines.Line line = lines.get(route.name());
                call(route, secret, line.address());
                if (!line.foreign(ours).isEmpty()) {
                    call(route, secret, line.foreign(ours));
                }
            }
        }
        Map<String, String> after = BackupBench.contents(database);
        assertThat(after.keySet().stream().filter(table -> !after.get(table).equals(before.get(table))))
                .allSatisfy(table -> assertThat(table).containsAnyOf(TRACES));
    }

    /** {@code mvn … -Dtest=RouteMatrixTests -Dmaillage.write=true} writes the page anew. */
    @Test
    void the_page_about_routes_says_what_is_true() throws IOException {
        String page = RoutesPage.of(routes);
        if (Boolean.getBoolean("maillage.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static List<Account> people() {
        return node.part(DemoAccounts.class).list();
    }

    private static HttpResponse<String> call(Account person, boolean strong, Route route, String address) {
        return call(route, node.part(Sessions.class).open(person.id(), "essai", strong), address);
    }

    private static HttpResponse<String> call(Route route, String secret, String address) {
        try (Browser browser = Browser.at(node.address()).holding(secret)) {
            RouteLines.Line line = lines.get(route.name());
            if (line != null && line.holdsFile()) {
                return browser.upload(address);
            }
            return route.method().equals("GET") ? browser.get(address) : browser.post(address);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
