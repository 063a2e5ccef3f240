package fr.maillage.platform.identity.federation;

import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A real Keycloak, from its distribution, with one realm, one client and one person. */
final class Keycloak implements AutoCloseable {
    static final String CLIENT = "maillage-essai";
    static final String SECRET = "un-secret-d-essai";
    private static final String PASSWORD = "quatre mots sans rapport";
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String REALM = """
            {"realm":"territoire","enabled":true,"sslRequired":"none",
             "clients":[{"clientId":"%s","secret":"%s","enabled":true,"protocol":"openid-connect",
               "publicClient":false,"standardFlowEnabled":true,"directAccessGrantsEnabled":false,
               "redirectUris":["%s/connexion/externe/retour"],
               "attributes":{"pkce.code.challenge.method":"S256","user.info.response.signature.alg":"RS256",
                 "post.logout.redirect.uris":"%s/deconnexion/retour"}}],
             "users":[{"username":"marie","enabled":true,"emailVerified":true,"email":"marie@structure.example",
               "firstName":"Marie","lastName":"Dupont","credentials":[{"type":"password","value":"%s"}]}]}
            """;

    private final Process process;
    private final int port = freePort();

    Keycloak(Path distribution) throws IOException, InterruptedException {
        Path imported = Files.createDirectories(distribution.resolve("data/import"));
        Files.writeString(
                imported.resolve("territoire-realm.json"),
                REALM.formatted(CLIENT, SECRET, Traveller.HOME, Traveller.HOME, PASSWORD));
        ProcessBuilder command = new ProcessBuilder(
                "/bin/sh",
                distribution.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--cache=local",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"));
        process = command.redirectErrorStream(true)
                .redirectOutput(distribution.resolve("essai.log").toFile())
                .start();
        waitUntilReady();
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/territoire";
    }

    /** What a browser does: shows the form, fills it in, and comes back with what Keycloak wrote in the address. */
    Map<String, String> signIn(URI authorization) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> shown =
                    browser.send(HttpRequest.newBuilder(authorization).build(), BodyHandlers.ofString());
            String action = Jsoup.parse(shown.body()).getElementsByTag("form").attr("action");
            // Keycloak marks its cookies for TLS even on this machine, as browsers allow; Java's own jar does not.
            String cookies = shown.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";")[0])
                    .collect(Collectors.joining("; "));
            HttpResponse<String> back = browser.send(
                    form(URI.create(action), Map.of("username", "marie", "password", PASSWORD))
                            .header("Cookie", cookies)
                            .build(),
                    BodyHandlers.ofString());
            return Traveller.parameters(
                    URI.create(back.headers().firstValue("Location").orElseThrow()));
        }
    }

    /** Where Keycloak sends a browser from an address. */
    URI follow(URI address) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        }
    }

    /** From now on signs with another key. */
    void changeKey() throws Exception {
        try (HttpClient admin = HttpClient.newHttpClient()) {
            URI root = URI.create("http://127.0.0.1:" + port);
            String token = admin.send(
                            form(
                                            root.resolve("/realms/master/protocol/openid-connect/token"),
                                            Map.of(
                                                    "grant_type", "password",
                                                    "client_id", "admin-cli",
                                                    "username", "admin",
                                                    "password", "admin"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            HttpRequest request = HttpRequest.newBuilder(root.resolve("/admin/realms/territoire/components"))
                    .header(
                            "Authorization",
                            "Bearer " + JSONObjectUtils.parse(token).get("access_token"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("""
                            {"name":"neuve","providerId":"rsa-generated","providerType":"org.keycloak.keys.KeyProvider",
                             "config":{"priority":["500"],"enabled":["true"],"active":["true"],"keySize":["2048"]}}
                            """))
                    .build();
            int status = admin.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 201) {
                throw new IllegalStateException("Keycloak kept its key: " + status);
            }
        }
    }

    private static HttpRequest.Builder form(URI address, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI page = URI.create(issuer() + "/.well-known/openid-configuration");
            while (Instant.now().isBefore(limit) && process.isAlive()) {
                try {
                    if (client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(500);
                }
            }
        }
        close();
        throw new IOException("Keycloak did not start");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
