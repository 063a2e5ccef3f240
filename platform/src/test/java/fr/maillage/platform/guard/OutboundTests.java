package fr.maillage.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsServer;
import fr.maillage.platform.database.BackupBench;
import fr.maillage.platform.database.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundTests {
    private static final DataSource DATABASE = TestDatabase.fresh();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> resolved = new ArrayList<>();
    private HttpsServer server = LocalHttps.closed();

    @BeforeEach
    void open() throws IOException {
        server = LocalHttps.start(Map.of(
                "/lieux.csv", LocalHttps.answer(200, "nom;adresse\n", Map.of()),
                "/ailleurs", LocalHttps.answer(302, "", Map.of("Location", "https://10.0.0.5/interne")),
                "/suite", LocalHttps.answer(302, "", Map.of("Location", "/lieux.csv")),
                "/boucle", LocalHttps.answer(302, "", Map.of("Location", "/boucle")),
                "/clair", LocalHttps.answer(302, "", Map.of("Location", "http://files.example.org/lieux.csv")),
                "/trop", LocalHttps.answer(200, "x".repeat(10_000_001), Map.of()),
                "/lent", LocalHttps.dripping(asked)));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void fetches_from_a_host_that_was_named() {
        assertThat(fetch("https://files.example.org/lieux.csv"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Fetched.class,
                        file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                                .isEqualTo("nom;adresse\n"));
        assertThat(fetch("https://files.example.org/suite")).isInstanceOf(FetchOutcome.Fetched.class);
    }

    @Test
    void resolves_a_name_once_for_each_request() {
        fetch("https://files.example.org/lieux.csv");
        assertThat(resolved).containsExactly("files.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://files.example.org/lieux.csv",
                "https://other.example.org/lieux.csv",
                "https://files.example.org:8443/lieux.csv",
                "https://user:secret@files.example.org/lieux.csv",
                "https://files.example.org.evil.test/",
                "file:///etc/passwd",
                "https:///lieux.csv",
                "https://127.0.0.1/",
                "https://[::ffff:127.0.0.1]/",
                "https://2130706433/",
                "lieux.csv",
            })
    void refuses_what_is_not_on_the_list(String address) {
        assertThat(fetch(address)).isInstanceOf(FetchOutcome.Refused.class);
        assertThat(resolved).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ailleurs", "/boucle", "/clair", "/trop", "/absent"})
    void refuses_what_leads_elsewhere_or_nowhere(String path) {
        assertThat(fetch("https://files.example.org" + path)).isInstanceOf(FetchOutcome.Refused.class);
    }

    @Test
    void a_server_that_drips_is_left_after_the_time_given() {
        long start = System.nanoTime();
        assertThat(fetch("https://files.example.org/lent")).isInstanceOf(FetchOutcome.Refused.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void a_named_host_that_leads_inside_is_refused() {
        Outbound strict = outbound(PublicAddress::is);
        assertThat(strict.fetch(URI.create("https://files.example.org/lieux.csv")))
                .isInstanceOfSatisfying(
                        FetchOutcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("internet public"));
    }

    @Test
    void a_restored_copy_fetches_nothing() throws IOException {
        DataSource live = TestDatabase.fresh();
        java.nio.file.Path file =
                fr.maillage.platform.kernel.TestFolders.fresh("copy").resolve("b");
        fr.maillage.platform.database.Backup.write(live, file, java.time.Instant.now());
        DataSource copy = BackupBench.empty();
        BackupBench.restore(copy, file, false);
        Outbound held = new Outbound(
                HostList.parse("files.example.org"), BackupBench.outgoing(copy), this::resolve, wire(any -> true));
        assertThat(held.fetch(URI.create("https://files.example.org/lieux.csv")))
                .isInstanceOf(FetchOutcome.Refused.class);
        assertThat(resolved).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "ff02::1",
                "::127.0.0.1",
                "2001:db8::1"
            })
    void knows_addresses_that_are_not_the_internet(String address) {
        assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.32.0.1", "185.75.143.24", "2a01:4f8::1", "64:ff9b::b94b:8f18", "100.128.0.1"})
    void knows_addresses_that_are(String address) {
        assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isTrue();
    }

    private FetchOutcome fetch(String address) {
        return outbound(any -> true).fetch(URI.create(address));
    }

    private Outbound outbound(java.util.function.Predicate<InetAddress> reachable) {
        return new Outbound(
                HostList.parse(" files.example.org, *.open.example.org"),
                BackupBench.outgoing(DATABASE),
                this::resolve,
                wire(reachable));
    }

    private Wire wire(java.util.function.Predicate<InetAddress> reachable) {
        return new Wire(reachable, server.getAddress().getPort(), LocalHttps.trust(), Duration.ofSeconds(2));
    }

    /** A resolver that says something else the second time, as one that means harm would. */
    private List<InetAddress> resolve(String host) throws UnknownHostException {
        resolved.add(host);
        return List.of(InetAddress.getByName("127.0.0.1"));
    }
}
