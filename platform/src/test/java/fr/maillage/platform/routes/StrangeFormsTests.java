package fr.maillage.platform.routes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing that somebody can send instead of what a form asks makes the product fail: every form of every page that an
 * administrator can open is sent with nonsense, what it hides included or kept.
 */
class StrangeFormsTests {
    private static final List<String> VALUES = List.of(
            "", "n’importe quoi", "99999999999999999999", "\"<é\u0000\ud83d\ude00%", "2026-02-30", "a".repeat(20_000));
    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*\\bname=\"[^\"]*\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private static Node node;
    private static AccountId administrator;

    @BeforeAll
    static void start() {
        node = Node.on(TestDatabase.fresh(), "--maillage.trust.throttles=false");
        ForeignObjects.addModeratorOfAnotherCommune(node);
        administrator = node.part(DemoAccounts.class).list().stream()
                .filter(person -> person.grants().getFirst().role() == Role.ADMINISTRATOR)
                .map(Account::id)
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void no_form_makes_the_product_fail() {
        Map<String, Map<String, String>> forms = forms();
        assertThat(forms).hasSizeGreaterThan(30);
        List<String> failed = new ArrayList<>();
        try (Browser camille = Browser.at(node.address())) {
            forms.forEach((action, fields) -> {
                for (String value : VALUES) {
                    for (boolean keep : new boolean[] {true, false}) {
                        if (send(camille, action, fields, value, keep) >= 500) {
                            failed.add(action + " " + value.substring(0, Math.min(20, value.length())));
                        }
                    }
                }
            });
            assertThat(camille.holding(session()).get("/equipe").statusCode())
                    .as("she may still do everything")
                    .isEqualTo(200);
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void a_form_sent_without_its_file_says_what_to_do() {
        try (Browser camille = Browser.at(node.address()).holding(session())) {
            HttpResponse<String> answer = camille.uploadNothing("/equipe/imports", "fichier");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Choisissez d’abord un fichier");
        }
    }

    /** Each form by its address, and what its fields hold; a file is another matter. */
    private static Map<String, Map<String, String>> forms() {
        Map<String, Map<String, String>> forms = new TreeMap<>();
        Map<String, RouteLines.Line> lines = RouteLines.read();
        Map<String, String> existing = ForeignObjects.of(node);
        try (Browser camille = Browser.at(node.address()).holding(session())) {
            for (Route route : Route.all(node)) {
                RouteLines.Line line = lines.get(route.name());
                if (route.method().equals("GET") && line != null) {
                    String foreign = line.foreign(existing);
                    Matcher form = FORM.matcher(camille.get(foreign.isEmpty() ? line.address() : foreign)
                            .body());
                    while (form.find()) {
                        forms.put(form.group(1).replace("&amp;", "&"), fields(form.group(2)));
                    }
                }
            }
        }
        return forms;
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            Matcher name = NAME.matcher(field.group());
            Matcher value = VALUE.matcher(field.group());
            boolean hidden =
                    field.group().contains("type=\"hidden\"") || field.group().startsWith("<button");
            if (name.find()) {
                fields.put(name.group(1), hidden && value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private static int send(Browser camille, String action, Map<String, String> fields, String value, boolean keep) {
        List<String> sent = new ArrayList<>();
        fields.forEach((name, held) -> {
            sent.add(name);
            sent.add(keep && !held.isEmpty() ? held : value);
        });
        // A form may close the session that sends it: each is sent by somebody who has just come in.
        return camille.holding(session())
                .post(action, sent.toArray(String[]::new))
                .statusCode();
    }

    private static String session() {
        return node.part(Sessions.class).open(administrator, "essai", true);
    }
}
