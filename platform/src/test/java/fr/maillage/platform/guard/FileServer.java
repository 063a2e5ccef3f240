package fr.maillage.platform.guard;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsServer;
import fr.maillage.platform.database.BackupBench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** {@code https://files.example.org/lieux.csv} on this machine: what it holds, how often it gave it, how often it said « same ». */
public final class FileServer implements AutoCloseable {
    public final AtomicInteger given = new AtomicInteger();
    public final AtomicInteger same = new AtomicInteger();
    private final HttpsServer server;
    private volatile String content = "";
    private volatile int status = 200;

    public FileServer() {
        try {
            server = LocalHttps.start(Map.of("/lieux.csv", handler()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpHandler handler() {
        return exchange -> {
            String mark = "\"" + content.hashCode() + "\"";
            boolean known = mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            (known ? same : given).incrementAndGet();
            byte[] body = content.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", mark);
            exchange.sendResponseHeaders(known ? 304 : status, known ? -1 : body.length);
            if (!known) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        };
    }

    public void holds(String text) {
        content = text;
    }

    public void answers(int other) {
        status = other;
    }

    /** A way out that only knows this server. */
    public Outbound outbound(DataSource database) {
        return new Outbound(
                HostList.parse("files.example.org"),
                BackupBench.outgoing(database),
                host -> List.of(InetAddress.getLoopbackAddress()),
                new Wire(any -> true, server.getAddress().getPort(), LocalHttps.trust(), Duration.ofSeconds(5)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
