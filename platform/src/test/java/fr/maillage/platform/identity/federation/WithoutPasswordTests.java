package fr.maillage.platform.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Links;
import fr.maillage.platform.identity.People;
import fr.maillage.platform.identity.PeopleOutcome;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.identity.SecondFactors;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of somebody who was invited, came in with her account elsewhere and never had a password here. */
class WithoutPasswordTests {
    private static final Pattern LINK = Pattern.compile("<dd>[^<]*<br><a class=\"solo\" href=\"([^\"]+)\"");

    private static final FakeProvider provider = new FakeProvider();
    private static final Node node = Node.on(
            TestDatabase.fresh(),
            "--maillage.trust.throttles=false",
            "--maillage.oidc.issuer=" + provider.issuer(),
            "--maillage.oidc.client-id=" + FakeProvider.CLIENT,
            "--maillage.oidc.client-secret=" + FakeProvider.SECRET,
            "--maillage.oidc.profile=proconnect");

    private final String invited = "invitee-" + UUID.randomUUID() + "@mairie.example";
    private Browser marie = Browser.at(node.address());
    private AccountId account = AccountId.fresh();

    @AfterAll
    static void stop() {
        node.close();
        provider.close();
    }

    @BeforeEach
    void accepts_her_invitation() {
        provider.subject = "sub-" + UUID.randomUUID();
        PeopleOutcome.Invited outcome = (PeopleOutcome.Invited) node.part(People.class)
                .invite(new Caller.Console(), invited, "Marie", new Grant(Role.MODERATOR, Scope.territory()));
        account = outcome.account();
        String page = Links.Purpose.INVITATION.path(outcome.word());
        marie = Browser.at(node.address());
        assertThat(marie.get(page).body()).contains("Continuer avec ProConnect", "Ou avec un mot de passe");
        HttpResponse<String> entered = travel(marie.post(page + "/externe"));
        assertThat(location(entered)).isEqualTo("/equipe");
    }

    @Test
    void enters_by_the_button_of_the_invitation_which_then_serves_nobody() {
        assertThat(marie.get("/compte").body()).contains("Marie Dupont", invited, "Aucun : vous entrez autrement");
        assertThat(node.part(Accounts.class).find(account).orElseThrow().state())
                .isEqualTo(Account.State.ACTIVE);
    }

    @Test
    void every_link_of_her_account_leads_somewhere_at_once_or_after_a_proof() {
        List<String> links = links(marie.get("/compte").body());
        assertThat(links)
                .contains("/compte/adresse", "/compte/mot-de-passe", "/compte/entrees")
                .allSatisfy(link ->
                        assertThat(marie.get(link).statusCode()).as(link).isEqualTo(200));
        anHourPasses();
        assertThat(links)
                .allSatisfy(link -> assertThat(location(marie.get(link)))
                        .as(link)
                        .satisfiesAnyOf(
                                where -> assertThat(where).isEmpty(),
                                where -> assertThat(where).startsWith("/compte/preuve?suite=/compte/")));
        assertThat(marie.get("/compte/entrees").body()).contains("/compte/preuve?suite=/compte/entrees");
    }

    @Test
    void changes_her_address_after_the_provider_asked_her_again() {
        anHourPasses();
        assertThat(location(marie.post("/compte/adresse", "adresse", "volee@exemple.fr")))
                .isEqualTo("/compte/preuve?suite=/compte/adresse");
        assertThat(marie.get("/compte/preuve?suite=/compte/adresse").body()).contains("Continuer avec ProConnect");
        HttpResponse<String> proved = travel(marie.post("/compte/preuve/externe", "suite", "/compte/adresse"));
        assertThat(location(proved)).isEqualTo("/compte/adresse");
        assertThat(marie.get("/compte/adresse").body()).doesNotContain("mot de passe actuel");
        String wanted = "nouvelle-" + UUID.randomUUID() + "@exemple.fr";
        assertThat(location(marie.post("/compte/adresse", "adresse", wanted))).isEqualTo("/compte?fait=adresse");
        assertThat(node.part(Accounts.class).find(account).orElseThrow().email())
                .isEqualTo(wanted);
    }

    @Test
    void chooses_a_password_only_after_a_proof_that_is_not_old() {
        String password = "girafe parapluie tambour neige";
        anHourPasses();
        assertThat(location(marie.post("/compte/mot-de-passe", "motdepasse", password)))
                .startsWith("/compte/preuve");
        travel(marie.post("/compte/preuve/externe", "suite", "/compte/mot-de-passe"));
        assertThat(location(marie.post("/compte/mot-de-passe", "motdepasse", password)))
                .isEqualTo("/compte?fait=mot-de-passe");
        try (Browser elsewhere = Browser.at(node.address())) {
            assertThat(location(elsewhere.post("/connexion", "adresse", invited, "motdepasse", password)))
                    .isEqualTo("/equipe");
        }
    }

    @Test
    void links_and_changes_her_telephone_only_after_a_proof_that_is_not_old() {
        anHourPasses();
        assertThat(location(marie.post("/compte/second-facteur/commencer"))).startsWith("/compte/preuve");
        hasATelephone();
        marie.holding(node.part(Sessions.class).open(account, "essai", true));
        anHourPasses();
        assertThat(location(marie.post("/compte/telephone"))).startsWith("/compte/preuve");
        assertThat(location(marie.post("/compte/second-facteur/codes"))).startsWith("/compte/preuve");
        assertThat(node.part(SecondFactors.class).isSet(account)).isTrue();
        marie.holding(node.part(Sessions.class).open(account, "essai", true));
        assertThat(marie.post("/compte/second-facteur/codes").body()).contains("Vos codes de secours");
        assertThat(location(marie.post("/compte/telephone"))).startsWith("/compte/second-facteur");
        assertThat(node.part(SecondFactors.class).isSet(account)).isFalse();
    }

    @Test
    void a_proof_takes_the_place_of_the_session_that_asked_for_it() {
        travel(marie.post("/compte/preuve/externe", "suite", "/compte/nom"));
        assertThat(node.part(Sessions.class).list(account)).hasSize(1);
    }

    @Test
    void may_show_her_passkey_instead_when_she_has_one() {
        assertThat(marie.get("/compte/preuve").body()).doesNotContain("Avec votre clé d’accès");
        sql().sql("""
                        insert into identity.passkey (id, account_id, credential_id, attested, counter, backup_eligible,
                            backed_up, name, created_at)
                        values (gen_random_uuid(), :account, cast(:credential as bytea), '', 0, false, false, 'clé', now())
                        """)
                .param("account", account.value())
                .param("credential", UUID.randomUUID().toString())
                .update();
        assertThat(marie.get("/compte/preuve?suite=/compte/adresse").body())
                .contains("Avec votre clé d’accès", "data-next=\"/compte/adresse\"");
    }

    @Test
    void keeps_her_last_way_in_and_reads_why() {
        String answer = location(marie.post("/compte/entrees/externe/retrait", "compte", provider.subject));
        assertThat(answer).isEqualTo("/compte/entrees?fait=derniere");
        assertThat(marie.get(answer).body()).contains("C’est votre seule façon d’entrer");
    }

    @Test
    void people_of_the_demonstration_keep_their_address_for_everybody() {
        Account camille = node.part(fr.maillage.platform.identity.DemoAccounts.class).list().stream()
                .filter(person -> person.email().startsWith("camille"))
                .findFirst()
                .orElseThrow();
        marie.holding(node.part(Sessions.class).open(camille.id(), "essai", true));
        assertThat(marie.post("/compte/adresse", "adresse", "moi@exemple.fr").statusCode())
                .isEqualTo(422);
        assertThat(marie.post("/compte/mot-de-passe", "motdepasse", "girafe parapluie tambour neige")
                        .statusCode())
                .isEqualTo(422);
    }

    /** Goes to the provider by the page that leads there, and comes back. */
    private HttpResponse<String> travel(HttpResponse<String> leaving) {
        String refresh = leaving.headers().firstValue("Refresh").orElseThrow();
        String back = Traveller.follow(URI.create(refresh.substring(refresh.indexOf("url=") + 4))).entrySet().stream()
                .map(said -> said.getKey() + "=" + said.getValue())
                .collect(Collectors.joining("&"));
        return marie.get("/connexion/externe/retour?" + back);
    }

    private void anHourPasses() {
        sql().sql("""
                        update identity.session set opened_at = opened_at - interval '1 hour' where account_id = :account
                        """).param("account", account.value()).update();
    }

    private void hasATelephone() {
        node.part(SecondFactors.class).begin(account);
        sql().sql("update identity.second_factor set confirmed_at = now() where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static JdbcClient sql() {
        return node.part(JdbcClient.class);
    }

    private static List<String> links(String page) {
        return LINK.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
