package fr.maillage.platform.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.OwnAccount;
import fr.maillage.platform.identity.People;
import java.net.http.HttpResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two products on one database: whoever is known to one is known to the other, and whoever is out is out. */
class TwoNodesTests {
    private static final String PASSWORD = "girafe parapluie tambour neige";

    private static Node first;
    private static Node second;
    private static RoundRobin both;

    @BeforeAll
    static void start() {
        DataSource shared = TestDatabase.fresh();
        first = Node.on(shared);
        second = Node.on(shared);
        both = RoundRobin.before(first.address(), second.address());
    }

    @AfterAll
    static void stop() {
        both.close();
        second.close();
        first.close();
    }

    @Test
    void somebody_who_signed_in_on_one_is_known_to_the_other() {
        try (Browser lea = Browser.at(first.address());
                Browser elsewhere = Browser.at(second.address())) {
            withPassword("lea");
            HttpResponse<String> entered = enter(lea, "lea", PASSWORD);
            assertThat(entered.statusCode()).isEqualTo(303);
            elsewhere.holding(secret(entered));
            assertThat(elsewhere.get("/equipe").body()).contains("Bonjour Léa");
        }
    }

    @Test
    void a_person_goes_from_page_to_page_whatever_node_answers() {
        withPassword("lea");
        try (Browser lea = Browser.at(both.address())) {
            enter(lea, "lea", PASSWORD);
            for (int i = 0; i < 6; i++) {
                assertThat(lea.get("/compte").body()).contains("Mon compte", "Léa");
            }
            lea.post("/deconnexion");
            assertThat(lea.get("/compte").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void a_disabled_account_is_out_at_once_on_both() {
        AccountId hugo = withPassword("hugo");
        try (Browser here = Browser.at(first.address());
                Browser there = Browser.at(second.address())) {
            String secret = secret(enter(here, "hugo", PASSWORD));
            there.holding(secret);
            assertThat(there.get("/equipe").statusCode()).isEqualTo(200);
            first.part(People.class).disable(new Caller.Console(), hugo);
            assertThat(here.get("/equipe").statusCode()).isEqualTo(303);
            assertThat(there.get("/equipe").statusCode()).isEqualTo(303);
            assertThat(enter(there, "hugo", PASSWORD).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void tries_are_counted_together() {
        withPassword("moussa");
        try (Browser stranger = Browser.at(both.address())) {
            for (int i = 0; i < 5; i++) {
                assertThat(enter(stranger, "moussa", "autre chose que cela").statusCode())
                        .isEqualTo(422);
            }
            HttpResponse<String> sixth = enter(stranger, "moussa", PASSWORD);
            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(sixth.body()).contains("Trop d’essais de suite. Attendez une minute, puis recommencez.");
        }
    }

    @Test
    void a_device_let_in_by_one_gets_through_on_both_whatever_a_stranger_tries_next_door() {
        withPassword("yann");
        try (Browser yann = Browser.at(both.address());
                Browser stranger = Browser.at(both.address())) {
            assertThat(enter(yann, "yann", PASSWORD).statusCode()).isEqualTo(303);
            yann.post("/deconnexion");
            for (int i = 0; i < 12; i++) {
                enter(stranger, "yann", "autre chose que cela");
            }
            assertThat(enter(stranger, "yann", PASSWORD).statusCode()).isEqualTo(429);
            for (int node = 0; node < 2; node++) {
                assertThat(enter(yann, "yann", PASSWORD).statusCode()).isEqualTo(303);
            }
            assertThat(yann.get("/compte").body()).contains("essais avec un mauvais mot de passe");
        }
    }

    @Test
    void a_right_taken_back_on_one_counts_on_the_other() {
        AccountId ines = withPassword("ines");
        try (Browser there = Browser.at(second.address())) {
            String secret = secret(enter(there, "ines", PASSWORD));
            assertThat(there.holding(secret).get("/equipe").body()).contains("Responsable de structure");
            first.part(People.class)
                    .find(new Caller.Console(), ines)
                    .orElseThrow()
                    .grants()
                    .forEach(grant -> first.part(People.class).takeBack(new Caller.Console(), ines, grant));
            assertThat(there.get("/equipe").body()).doesNotContain("Responsable de structure");
        }
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        withPassword("lea");
        try (Browser lea = Browser.at(first.address())) {
            assertThat(enter(lea, "lea", PASSWORD).headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie)
                            .contains("; HttpOnly", "; SameSite=Lax", "; Path=/", "; Max-Age=43200")
                            .doesNotContain("Domain"));
        }
    }

    @Test
    void leaving_clears_what_the_browser_kept() {
        try (Browser anybody = Browser.at(second.address())) {
            HttpResponse<String> left = anybody.post("/deconnexion");
            assertThat(left.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
            assertThat(left.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        }
    }

    @Test
    void a_page_of_a_person_is_kept_by_no_browser() {
        withPassword("lea");
        try (Browser lea = Browser.at(first.address())) {
            enter(lea, "lea", PASSWORD);
            assertThat(lea.get("/compte").headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    private static HttpResponse<String> enter(Browser browser, String handle, String password) {
        return browser.post("/connexion", "adresse", handle + "@demo.invalid", "motdepasse", password);
    }

    private static String secret(HttpResponse<String> entered) {
        String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }

    /** Gives a person of the demonstration a password, by the link that an administrator would make. */
    private static AccountId withPassword(String handle) {
        AccountId id = first.part(DemoAccounts.class).list().stream()
                .filter(account -> account.email().startsWith(handle))
                .findFirst()
                .orElseThrow()
                .id();
        People people = first.part(People.class);
        if (people.renewLink(new Caller.Console(), id)
                instanceof fr.maillage.platform.identity.PeopleOutcome.Invited link) {
            first.part(OwnAccount.class).choosePassword(link.word(), PASSWORD);
        }
        return id;
    }
}
