package fr.maillage.platform.identity.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * An OpenID Connect provider that behaves as ProConnect does: code flow, PKCE, secret in the body, signed information about
 * people, codes that serve once. A test makes it lie by changing one of its habits.
 */
final class FakeProvider implements AutoCloseable {
    static final String CLIENT = "maillage-essai";
    static final String SECRET = "un secret & d’essai";

    /** Signs claims into a token. */
    interface Signature {
        String sign(JWTClaimsSet claims) throws JOSEException;
    }

    private record Granted(String nonce, String challenge, String address, Instant shown) {}

    private final HttpServer server;
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private RSAKey key = freshKey();

    String subject = "sub-" + UUID.randomUUID();
    String email = "marie-" + UUID.randomUUID() + "@structure.example";
    String acr = "eidas1";
    boolean speaksItsName;
    boolean broken;
    Duration slowness = Duration.ZERO;
    UnaryOperator<JWTClaimsSet.Builder> tokenLie = claims -> claims;
    UnaryOperator<JWTClaimsSet.Builder> userinfoLie = claims -> claims;
    UnaryOperator<String> codeLie = code -> code;
    Signature tokenSignature = this::sign;
    Signature userinfoSignature = this::sign;
    boolean signsUserinfo = true;

    FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2";
    }

    RSAKey key() {
        return key;
    }

    /** Paths asked until now, in order. */
    List<String> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** From now on signs with a new key, and publishes only that one. */
    void changeKey() {
        key = freshKey();
    }

    static RSAKey freshKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String sign(JWTClaimsSet claims) throws JOSEException {
        return signWith(key, claims);
    }

    static String signWith(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        synchronized (asked) {
            asked.add(path);
        }
        try (exchange) {
            Thread.sleep(slowness);
            if (broken) {
                send(exchange, 503, "text/html", "<h1>maintenance</h1>");
                return;
            }
            switch (path) {
                case "/api/v2/.well-known/openid-configuration" -> send(exchange, 200, "application/json", discovery());
                case "/api/v2/jwks" ->
                    send(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
                case "/api/v2/authorize" -> authorize(exchange);
                case "/api/v2/token" -> token(exchange);
                case "/api/v2/userinfo" -> userinfo(exchange);
                default -> send(exchange, 404, "text/plain", "nothing here");
            }
        } catch (JOSEException | InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "userinfo_endpoint":"%1$s/userinfo","jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/session/end",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"],
                 "token_endpoint_auth_methods_supported":["client_secret_post"],
                 "code_challenge_methods_supported":["S256"],
                 "authorization_response_iss_parameter_supported":%2$s}
                """.formatted(issuer(), speaksItsName);
    }

    /** The person is already known there: the browser comes straight back with a code. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, List<String>> query =
                URLUtils.parseParameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        // Somebody who is known there since an hour shows who she is again only when the product asks for it.
        Instant shown = one(query, "max_age").equals("0")
                ? Instant.now()
                : Instant.now().minusSeconds(3_600);
        codes.put(
                code,
                new Granted(one(query, "nonce"), one(query, "code_challenge"), one(query, "redirect_uri"), shown));
        String back = one(query, "redirect_uri") + "?code=" + codeLie.apply(code) + "&state=" + one(query, "state")
                + (speaksItsName ? "&iss=" + issuer() : "");
        exchange.getResponseHeaders().add("Location", URI.create(back).toString());
        send(exchange, 302, "text/plain", "");
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException {
        Map<String, List<String>> form =
                URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Granted granted = codes.remove(one(form, "code"));
        boolean client = one(form, "client_id").equals(CLIENT)
                && one(form, "client_secret").equals(SECRET);
        if (!client) {
            send(exchange, 401, "application/json", "{\"error\":\"invalid_client\"}");
        } else if (granted == null
                || !granted.address().equals(one(form, "redirect_uri"))
                || !granted.challenge().equals(challenge(one(form, "code_verifier")))) {
            send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
        } else {
            Date now = new Date();
            JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                    .issuer(issuer())
                    .audience(CLIENT)
                    .subject(subject)
                    .issueTime(now)
                    .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                    .claim("nonce", granted.nonce())
                    .claim("auth_time", granted.shown().getEpochSecond())
                    .claim("acr", acr);
            send(exchange, 200, "application/json", """
                    {"access_token":"acces","token_type":"Bearer","expires_in":60,"id_token":"%s"}
                    """.formatted(
                            tokenSignature.sign(tokenLie.apply(claims).build())));
        }
    }

    private void userinfo(HttpExchange exchange) throws IOException, JOSEException {
        JWTClaimsSet claims = userinfoLie
                .apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject(subject)
                        .claim("given_name", "Marie")
                        .claim("usual_name", "Dupont")
                        .claim("email", email)
                        .claim("siret", "13002526500013"))
                .build();
        if (signsUserinfo) {
            send(exchange, 200, "application/jwt", userinfoSignature.sign(claims));
        } else {
            send(exchange, 200, "application/json", claims.toString());
        }
    }

    private static String challenge(String verifier) {
        return verifier.length() < 43
                ? "none"
                : CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                        .getValue();
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
