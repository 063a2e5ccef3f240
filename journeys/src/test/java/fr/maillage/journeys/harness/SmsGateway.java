package fr.maillage.journeys.harness;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A gateway of short messages on this machine, that takes what it is given and keeps it for the test. */
public final class SmsGateway implements AutoCloseable {
    private final HttpServer server;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    SmsGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            taken.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        server.start();
    }

    /** What was taken, as it came. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    /** The settings by which a product finds it. */
    Map<String, String> environment() {
        return Map.of(
                "MAILLAGE_SMS_URL", "http://localhost:" + server.getAddress().getPort() + "/send");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
