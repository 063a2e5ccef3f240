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
import java.util.function.Predicate;
import javax.sql.DataSource;

/** {@code https://files.example.org/lieux.csv} on this machine: what it holds, how often it gave it, how often it said « same ». */
public final class FileServer implements AutoCloseable {
    public final AtomicInteger given = new AtomicInteger();
    public final AtomicInteger same = new AtomicInteger();
    private final HttpsServer server;
    private volatile String content = "";
    private volatile int status = 200;
    private volatile boolean tagged = true;

    public FileServer() {
        try {
            server = LocalHttps.start(Map.of("/lieux.csv", handler()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpHandler handler() {
        return exchange -> {
            String mark = tagged
                    ? "\"" + content.hashCode() + "\""
                    : "Mon, 02 Nov 2026 0" + content.length() % 9 + ":00:00 GMT";
            boolean known =
                    mark.equals(exchange.getRequestHeaders().getFirst(tagged ? "If-None-Match" : "If-Modified-Since"));
            (known ? same : given).incrementAndGet();
            byte[] body = content.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set(tagged ? "ETag" : "Last-Modified", mark);
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

    /** From now on says of what day its file is, and gives no tag. */
    public void datesOnly() {
        tagged = false;
    }

    /** A way out that knows this server and believes, as in service, that it is not on the internet. */
    public Outbound strictOutbound(DataSource database) {
        return outbound(database, PublicAddress::is);
    }

    /** A way out that only knows this server. */
    public Outbound outbound(DataSource database) {
        return outbound(database, any -> true);
    }

    private Outbound outbound(DataSource database, Predicate<InetAddress> reachable) {
        return new Outbound(
                HostList.parse("files.example.org"),
                BackupBench.outgoing(database),
                host -> List.of(InetAddress.getLoopbackAddress()),
                new Wire(reachable, server.getAddress().getPort(), LocalHttps.trust(), Duration.ofSeconds(5)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
