package fr.maillage.platform.identity.passkeys;

import static fr.maillage.platform.identity.FederationFixtures.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.FederationFixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeysTests {
    private static final FederationFixtures HOUSE = new FederationFixtures();
    private static final Site SITE = new Site("https://maillage.example");

    private final AccountId account = HOUSE.person();
    private final Caller.SignedIn person = HOUSE.signedIn(account);
    private final SoftwareKey device = new SoftwareKey();
    private final Passkeys passkeys = node(START);

    @Test
    void lets_in_whoever_holds_a_key_and_takes_it_for_two_factors() {
        add();
        Opened.Entered entered = (Opened.Entered) open();
        Caller.SignedIn known = HOUSE.holder(entered.secret()).orElseThrow();
        assertThat(known.account()).isEqualTo(account);
        assertThat(known.strong()).isTrue();
        assertThat(HOUSE.journaled().toString()).contains("clé d’accès ajoutée", "entrée par clé d’accès");
    }

    @Test
    void asks_for_a_key_that_the_device_finds_by_itself_and_opens_for_the_person_only() {
        CreationOptions.PublicKey asked =
                passkeys.askForKey(person, SITE, "Maillage").publicKey();
        assertThat(asked.authenticatorSelection())
                .isEqualTo(new CreationOptions.Selection("required", true, "required"));
        assertThat(asked.rp().id()).isEqualTo("maillage.example");
        assertThat(asked.user().id()).hasSize(22);
        assertThat(passkeys.askWho(SITE).publicKey().userVerification()).isEqualTo("required");
    }

    @Test
    void another_node_takes_the_answer() {
        CreationOptions options = passkeys.askForKey(person, SITE, "Maillage");
        Passkeys other = node(START.plusSeconds(10));
        assertThat(other.add(person, options.handle(), device.make(options), "Téléphone", SITE))
                .isInstanceOf(Added.Kept.class);
        RequestOptions question = other.askWho(SITE);
        device.counter++;
        assertThat(passkeys.open(question.handle(), device.answer(question), SITE, "essai"))
                .isInstanceOf(Opened.Entered.class);
    }

    @Test
    void an_answer_serves_once() {
        add();
        RequestOptions question = passkeys.askWho(SITE);
        device.counter++;
        String answer = device.answer(question);
        assertThat(passkeys.open(question.handle(), answer, SITE, "essai")).isInstanceOf(Opened.Entered.class);
        assertThat(passkeys.open(question.handle(), answer, SITE, "essai")).isInstanceOf(Opened.Refused.class);
        RequestOptions next = passkeys.askWho(SITE);
        assertThat(passkeys.open(next.handle(), answer, SITE, "essai")).isInstanceOf(Opened.Refused.class);
    }

    @Test
    void of_sixteen_equal_answers_one_opens() throws Exception {
        add();
        RequestOptions question = passkeys.askWho(SITE);
        device.counter++;
        String answer = device.answer(question);
        CyclicBarrier together = new CyclicBarrier(16);
        Callable<Opened> attempt = () -> {
            together.await();
            return passkeys.open(question.handle(), answer, SITE, "essai");
        };
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Opened> results = people
                    .invokeAll(IntStream.range(0, 16).mapToObj(i -> attempt).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(results).filteredOn(Opened.Entered.class::isInstance).hasSize(1);
        }
    }

    @Test
    void a_question_waits_five_minutes() {
        add();
        RequestOptions question = passkeys.askWho(SITE);
        device.counter++;
        Passkeys later = node(START.plus(Duration.ofMinutes(5)));
        assertThat(later.open(question.handle(), device.answer(question), SITE, "essai"))
                .isInstanceOf(Opened.Refused.class);
    }

    @Test
    void a_question_for_a_new_key_opens_nothing_and_the_other_way_round() {
        add();
        CreationOptions options = passkeys.askForKey(person, SITE, "Maillage");
        RequestOptions disguised = new RequestOptions(
                options.handle(),
                new RequestOptions.PublicKey(options.publicKey().challenge(), "", 0, ""));
        device.counter++;
        assertThat(passkeys.open(disguised.handle(), device.answer(disguised), SITE, "essai"))
                .isInstanceOf(Opened.Refused.class);
        RequestOptions question = passkeys.askWho(SITE);
        assertThat(passkeys.add(
                        person,
                        question.handle(),
                        new SoftwareKey().make(question.publicKey().challenge()),
                        "x",
                        SITE))
                .isInstanceOf(Added.Refused.class);
    }

    @Test
    void nobody_finishes_the_key_of_somebody_else() {
        CreationOptions options = passkeys.askForKey(person, SITE, "Maillage");
        Caller.SignedIn other = HOUSE.signedIn(HOUSE.person());
        assertThat(passkeys.add(other, options.handle(), device.make(options), "x", SITE))
                .isInstanceOf(Added.Refused.class);
    }

    @Test
    void a_key_whose_count_goes_back_stops_for_good() {
        add();
        device.counter = 9;
        assertThat(open()).isInstanceOf(Opened.Entered.class);
        device.counter = 4;
        assertThat(open()).isInstanceOf(Opened.Refused.class);
        assertThat(passkeys.list(account).getFirst().haltedAt()).isEqualTo(START);
        device.counter = 20;
        assertThat(open()).isInstanceOf(Opened.Refused.class);
        assertThat(HOUSE.journaled().toString()).contains("clé d’accès arrêtée, copie possible");
    }

    @Test
    void a_key_that_does_not_count_opens_again_and_again() {
        device.counter = 0;
        add();
        assertThat(answer()).isInstanceOf(Opened.Entered.class);
        assertThat(answer()).isInstanceOf(Opened.Entered.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://maillage.exemple",
                "http://maillage.example",
                "https://maillage.example:8443",
                "https://maillage.example.ailleurs.example"
            })
    void refuses_another_origin(String origin) {
        add();
        device.origin = origin;
        assertThat(open()).isInstanceOf(Opened.Refused.class);
        assertThat(added(new SoftwareKey(), origin)).isInstanceOf(Added.Refused.class);
    }

    @Test
    void refuses_a_key_made_for_another_site() {
        add();
        device.site = "ailleurs.example";
        assertThat(open()).isInstanceOf(Opened.Refused.class);
    }

    @Test
    void refuses_a_device_that_did_not_check_who_holds_it() {
        add();
        device.flags = 0x01;
        assertThat(open()).isInstanceOf(Opened.Refused.class);
        device.flags = 0x04;
        assertThat(open()).isInstanceOf(Opened.Refused.class);
    }

    @Test
    void refuses_the_signature_of_another_device() {
        add();
        SoftwareKey thief = new SoftwareKey();
        System.arraycopy(device.id, 0, thief.id, 0, thief.id.length);
        thief.user = device.user;
        thief.counter = 50;
        RequestOptions question = passkeys.askWho(SITE);
        assertThat(passkeys.open(question.handle(), thief.answer(question), SITE, "essai"))
                .isInstanceOf(Opened.Refused.class);
    }

    @Test
    void refuses_a_key_that_says_it_belongs_to_somebody_else() {
        add();
        device.user = new byte[16];
        assertThat(open()).isInstanceOf(Opened.Refused.class);
        device.user = new byte[0];
        assertThat(open()).isInstanceOf(Opened.Refused.class);
    }

    @Test
    void a_key_taken_back_opens_nothing() {
        add();
        Passkey key = passkeys.list(account).getFirst();
        passkeys.remove(HOUSE.signedIn(HOUSE.person()), key.id());
        assertThat(open()).isInstanceOf(Opened.Entered.class);
        HOUSE.password(account);
        passkeys.remove(person, key.id());
        assertThat(open()).isInstanceOf(Opened.Refused.class);
    }

    @Test
    void the_last_way_in_stays_until_there_is_another() {
        add();
        Passkey key = passkeys.list(account).getFirst();
        assertThat(passkeys.remove(person, key.id())).isFalse();
        assertThat(open()).isInstanceOf(Opened.Entered.class);
        HOUSE.password(account);
        assertThat(passkeys.remove(person, key.id())).isTrue();
    }

    @Test
    void a_closed_account_stays_out() {
        add();
        HOUSE.close(account);
        assertThat(open()).isInstanceOf(Opened.Refused.class);
    }

    @Test
    void a_key_is_known_once() {
        add();
        assertThat(added(device, SITE.origin())).isInstanceOf(Added.Refused.class);
    }

    @Test
    void a_person_names_her_keys() {
        add();
        Passkey key = passkeys.list(account).getFirst();
        passkeys.rename(person, key.id(), "  Téléphone\u0000 de Camille ");
        assertThat(passkeys.list(account).getFirst().name()).isEqualTo("Téléphone de Camille");
        passkeys.rename(HOUSE.signedIn(HOUSE.person()), key.id(), "volée");
        assertThat(passkeys.list(account).getFirst().name()).isEqualTo("Téléphone de Camille");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "\"x\"",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\"}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"userHandle\":\"AA\",\"attestationObject\":\"oA\"}}"
            })
    void refuses_what_is_not_an_answer(String json) {
        assertThat(passkeys.open(passkeys.askWho(SITE).handle(), json, SITE, "essai"))
                .isInstanceOf(Opened.Refused.class);
        String handle = passkeys.askForKey(person, SITE, "Maillage").handle();
        assertThat(passkeys.add(person, handle, json, "x", SITE)).isInstanceOf(Added.Refused.class);
    }

    private void add() {
        assertThat(added(device, SITE.origin())).isInstanceOf(Added.Kept.class);
    }

    private Added added(SoftwareKey key, String origin) {
        key.origin = origin;
        CreationOptions options = passkeys.askForKey(person, SITE, "Maillage");
        return passkeys.add(person, options.handle(), key.make(options), "Essai", SITE);
    }

    private Opened open() {
        device.counter++;
        return answer();
    }

    private Opened answer() {
        RequestOptions question = passkeys.askWho(SITE);
        return passkeys.open(question.handle(), device.answer(question), SITE, "essai");
    }

    private static Passkeys node(Instant now) {
        return new Passkeys(
                new PasskeyRepository(HOUSE.sql()),
                new ChallengeRepository(HOUSE.sql()),
                HOUSE.accounts(now),
                HOUSE.sessions(now),
                HOUSE.journal(now),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
