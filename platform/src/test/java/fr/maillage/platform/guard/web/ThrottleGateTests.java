package fr.maillage.platform.guard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ThrottleGateTests {
    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext site = start("--maillage.trust.proxies=");

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void documents_beyond_the_share_are_told_when_to_come_back_in_plain_french() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(get("/lieux/x/fiche.pdf").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = get("/lieux/x/fiche.pdf");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
        assertThat(refused.body()).contains("Trop de demandes à la fois", "Attendez une minute");
        assertThat(get("/aide").statusCode()).isEqualTo(200);
    }

    @Test
    void lists_beyond_the_share_are_still_answered_while_the_node_has_time() throws Exception {
        for (int i = 0; i < 200; i++) {
            assertThat(get("/lieux").statusCode()).isEqualTo(200);
        }
        CompletableFuture<HttpResponse<String>> busy = client.sendAsync(
                HttpRequest.newBuilder(address("/trouver")).build(), HttpResponse.BodyHandlers.ofString());
        Thread.sleep(400);
        assertThat(get("/lieux").statusCode()).isEqualTo(429);
        assertThat(busy.get().statusCode()).isEqualTo(200);
        assertThat(get("/lieux").statusCode()).isEqualTo(200);
    }

    @Test
    void doors_that_keep_a_question_for_each_who_knocks_are_limited_together() throws Exception {
        for (int i = 0; i < 15; i++) {
            assertThat(post("/connexion/cle/question")).isEqualTo(200);
            assertThat(post("/connexion/externe")).isEqualTo(200);
        }
        assertThat(post("/connexion/cle/question")).isEqualTo(429);
        assertThat(post("/connexion/externe")).isEqualTo(429);
        assertThat(get("/lieux").statusCode()).isEqualTo(200);
    }

    @Test
    void a_visitor_who_claims_to_be_somebody_else_is_not_believed() throws Exception {
        assertThat(get("/who", "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https")
                        .body())
                .isEqualTo("127.0.0.1 false");
        for (int i = 0; i < 30; i++) {
            get("/lieux/x/fiche.pdf", "X-Forwarded-For", "203.0.113." + i);
        }
        assertThat(get("/lieux/x/fiche.pdf", "X-Forwarded-For", "203.0.113.99").statusCode())
                .isEqualTo(429);
    }

    @Test
    void answers_no_trace() throws Exception {
        HttpRequest trace = HttpRequest.newBuilder(address("/aide"))
                .method("TRACE", HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(client.send(trace, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void the_configured_proxy_is_believed_and_what_came_before_it_is_not() throws Exception {
        site.close();
        site = start("--maillage.trust.proxies=127.0.0.1, ::1");
        assertThat(get("/who", "X-Forwarded-For", "198.51.100.4, 203.0.113.9", "X-Forwarded-Proto", "https")
                        .body())
                .isEqualTo("203.0.113.9 true");
        assertThat(get("/aide", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9")
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int post(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + site.getEnvironment().getProperty("local.server.port") + path);
    }

    private static ConfigurableApplicationContext start(String setting) {
        return new SpringApplication(GateFace.class).run("--server.port=0", setting);
    }
}
