package fr.maillage.platform.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.maillage.platform.kernel.SmsSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A gateway on this machine that behaves as those that are sold: takes, refuses politely, fails, or takes its time. */
public final class FakeGateway implements AutoCloseable {
    /** How it answers. */
    public enum Mood {
        TAKES,
        /** Says no with status 200, as several do. */
        SAYS_NO,
        FAILS,
        /** Says that it is asked too much, and to come back later. */
        BUSY,
        SLOW,
        /** Sends the beginning of an answer, then nothing. */
        DRIPS,
        REDIRECTS
    }

    /** What came. */
    public record Asked(String method, String target, String authorization, String contentType, String body) {}

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.TAKES;

    public FakeGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public void behave(Mood next) {
        mood = next;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/send";
    }

    public SmsSettings json() {
        return settings(
                address(), "POST", "application/json", "{\"to\":\"{to}\",\"from\":\"{from}\",\"text\":\"{text}\"}");
    }

    SmsSettings settings(String url, String method, String contentType, String body) {
        return new SmsSettings(
                url,
                method,
                "Authorization: Bearer essai",
                contentType,
                body,
                "\"(queued|accepted)\"",
                "Maillage",
                40,
                Duration.ofMillis(700),
                "secret-des-reponses-1",
                "from",
                "text",
                "id");
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        switch (mood) {
            case TAKES -> say(exchange, 200, "{\"status\":\"queued\"}");
            case SAYS_NO -> say(exchange, 200, "{\"status\":\"rejected\",\"reason\":\"no credit\"}");
            case FAILS -> say(exchange, 500, "oops");
            case BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "30");
                say(exchange, 429, "{\"error\":\"too many requests\"}");
            }
            case REDIRECTS -> {
                exchange.getResponseHeaders().set("Location", address() + "/again");
                say(exchange, 302, "");
            }
            case SLOW -> {
                pause();
                say(exchange, 200, "{\"status\":\"queued\"}");
            }
            case DRIPS -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
                pause();
                exchange.close();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(3);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
