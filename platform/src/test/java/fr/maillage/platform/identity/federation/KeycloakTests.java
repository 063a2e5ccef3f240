package fr.maillage.platform.identity.federation;

import static fr.maillage.platform.identity.FederationFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.FederationFixtures;
import fr.maillage.platform.kernel.OidcSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same promises, kept before a real provider. Runs with {@code ./maillage test --keycloak}. */
@EnabledIfSystemProperty(named = "keycloak.home", matches = ".+")
class KeycloakTests {
    private static final FederationFixtures HOUSE = new FederationFixtures();
    private static @Nullable Keycloak running;

    private final Keycloak keycloak = Objects.requireNonNull(running);

    private final Traveller marie = new Traveller(
            HOUSE,
            new OidcSettings(
                    keycloak.issuer(),
                    Keycloak.CLIENT,
                    Keycloak.SECRET,
                    OidcSettings.Profile.GENERIC,
                    "Keycloak",
                    "",
                    "",
                    "1",
                    "",
                    "RS256",
                    true,
                    Duration.ofSeconds(20)));

    @BeforeAll
    static void start() throws Exception {
        running = new Keycloak(Path.of(System.getProperty("keycloak.home")));
    }

    @AfterAll
    static void stop() throws Exception {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void links_then_lets_in_then_leads_out() throws Exception {
        AccountId account = linked();
        Arrival.Entered entered = (Arrival.Entered) come(leave(new Wish.SignIn("/equipe")));
        assertThat(HOUSE.holder(entered.secret()).orElseThrow().account()).isEqualTo(account);
        assertThat(HOUSE.holder(entered.secret()).orElseThrow().strong()).isTrue();
        URI exit =
                marie.federation.findFarewell(entered.secret(), Traveller.HOME).orElseThrow();
        URI back = keycloak.follow(exit);
        assertThat(back.toString()).startsWith("https://maillage.example/deconnexion/retour?state=");
        assertThat(Traveller.parameters(back).get("state"))
                .isEqualTo(Traveller.parameters(exit).get("state"));
    }

    @Test
    void follows_keycloak_when_it_changes_its_key() throws Exception {
        linked();
        keycloak.changeKey();
        assertThat(come(leave(new Wish.SignIn("/equipe")))).isInstanceOf(Arrival.Entered.class);
    }

    @Test
    void keycloak_and_we_refuse_a_code_that_served_or_was_meant_for_another_departure() throws Exception {
        linked();
        Map<String, String> served = leave(new Wish.SignIn("/equipe"));
        assertThat(come(served)).isInstanceOf(Arrival.Entered.class);
        Map<String, String> replayed = new HashMap<>(leave(new Wish.SignIn("/equipe")));
        String unused = Objects.requireNonNull(replayed.put("code", Objects.requireNonNull(served.get("code"))));
        assertThat(come(replayed)).isInstanceOf(Arrival.Refused.class);
        Map<String, String> other = new HashMap<>(leave(new Wish.SignIn("/equipe")));
        other.put("code", unused);
        assertThat(come(other)).isInstanceOf(Arrival.Refused.class);
    }

    private AccountId linked() throws Exception {
        HOUSE.sql().sql("delete from identity.external_identity").update();
        AccountId account = HOUSE.person();
        marie.caller = HOUSE.signedIn(account);
        assertThat(come(leave(new Wish.Link(account)))).isInstanceOf(Arrival.Linked.class);
        marie.caller = new Caller.Anyone();
        assertThat(marie.identities(START).list(account)).hasSize(1);
        return account;
    }

    private Map<String, String> leave(Wish wish) throws Exception {
        Departure.Towards towards = (Departure.Towards) marie.federation.depart(wish, Traveller.HOME);
        marie.browser = towards.browser();
        return keycloak.signIn(towards.provider());
    }

    private Arrival come(Map<String, String> answer) {
        return marie.come(answer);
    }
}
